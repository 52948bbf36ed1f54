import { formatById } from '@/lib/imports/formats/formats'
import type { SubmitInterface } from '@/lib/scrobbling/submitted-play'

const interfaces = {
  listenbrainz_api: 'Scrobbler (ListenBrainz)',
  lastfm_api: 'Scrobbler (Last.fm)',
  audioscrobbler_api: 'Scrobbler (Audioscrobbler)',
  maloja_api: 'Scrobbler (Maloja)',
  spotify_api: 'Spotify, live',
  by_hand: 'Added by you',
} satisfies Record<SubmitInterface, string>
const labels = new Map<string, string>(Object.entries(interfaces))

/** The name of a play's source: a format of files, or the interface through which a client submitted it. */
export const sourceLabel = (source: string): string => formatById(source)?.label ?? labels.get(source) ?? source
