import type { Format, JsonRow } from './format'
import { appleDailyTracks } from './apple-daily-tracks'
import { applePlayActivity } from './apple-play-activity'
import { appleTrackHistory } from './apple-track-history'
import { deezer } from './deezer'
import { koito } from './koito'
import { lastfm } from './lastfm'
import { lastfmMinutes } from './lastfm-minutes'
import { librefm } from './librefm'
import { listenbrainz } from './listenbrainz'
import { maloja } from './maloja'
import { accountFormat } from './musicmuse-account'
import { panoScrobbler } from './pano-scrobbler'
import { rockbox } from './rockbox'
import { scrobbleTableMinutes, scrobbleTableSeconds } from './scrobble-table'
import { soundcloud } from './soundcloud'
import { spotifyAccount } from './spotify-account'
import { spotifyExtended } from './spotify-extended'
import { tidal } from './tidal'
import { youtubeMusic } from './youtube-music'

/** Every kind of file of plays that can be read. The first that recognizes a row reads it: tables of any kind come last. */
const formats: Format[] = [
  spotifyExtended,
  spotifyAccount,
  lastfm,
  lastfmMinutes,
  listenbrainz,
  maloja,
  koito,
  panoScrobbler,
  rockbox,
  librefm,
  applePlayActivity,
  appleDailyTracks,
  youtubeMusic,
  deezer,
  tidal,
  soundcloud,
  scrobbleTableSeconds,
  scrobbleTableMinutes,
]

/** What a file is by one of its rows: plays of a kind, the rest of an account, or a file that names artists (Apple's track history). */
export const formatOf = (row: JsonRow): Pick<Format, 'id'> | undefined =>
  [...formats, appleTrackHistory, accountFormat].find((format) => format.recognizes(row))
export const formatById = (id: string | null): Format | undefined => formats.find((format) => format.id === id)

/** The formats whose times are less exact than a second. */
export const coarseFormats = formats.filter((format) => format.precision !== 'second').map((format) => format.id)

/** Ends the refusal of an unknown file. */
export const supportedFilesHint =
  'Use Streaming_History….json, endsong_….json or StreamingHistory….json from Spotify, an export of Last.fm, ListenBrainz, ' +
  'Apple Music, YouTube Music, Deezer, Tidal, SoundCloud, Maloja, Koito, Pano Scrobbler, Rockbox, Libre.fm or MusicMuse, or ' +
  'the whole zip as you received it.'
