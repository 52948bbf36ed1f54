import { formatById } from './formats/formats'

const interfaces: Record<string, string> = {
  listenbrainz_api: 'Scrobbler (ListenBrainz)',
  lastfm_api: 'Scrobbler (Last.fm)',
  audioscrobbler_api: 'Scrobbler (Audioscrobbler)',
  maloja_api: 'Scrobbler (Maloja)',
  spotify_api: 'Spotify, live',
}

/** The name of a play's source: a format of files, or the interface through which a client submitted it. */
export const sourceLabel = (source: string): string => formatById(source)?.label ?? interfaces[source] ?? source
