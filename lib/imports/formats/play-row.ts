import type { PlayRow } from './format'

type Told = Pick<PlayRow, 'playedAt' | 'msPlayed' | 'track' | 'artist'> & Partial<PlayRow>

/** A play with what its file tells. What it does not tell is null, and its time is the end of the play. */
export const playRow = (told: Told): PlayRow => ({
  timeMeans: 'end',
  album: null,
  uri: null,
  platform: null,
  platformText: null,
  country: null,
  reasonStart: null,
  reasonEnd: null,
  shuffle: null,
  skipped: null,
  offline: null,
  incognito: null,
  reportedAt: null,
  offlineTimestamp: null,
  ...told,
})
