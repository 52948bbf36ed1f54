import type { Format } from './format'

/**
 * `Apple Music - Track Play History.csv` tells when each track was last played: no plays, but which artist a title is by.
 */
export const appleTrackHistory: Pick<Format, 'id' | 'label' | 'recognizes'> = {
  id: 'apple_track_history',
  label: 'Apple Music track play history',
  recognizes: (row) => 'Track Name' in row && 'Last Played Date' in row,
}
