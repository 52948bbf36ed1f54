import type { ReadScrobble, TrackFields } from './read-scrobbles'
import type { LastfmNode } from './to-xml'

const reasons = {
  0: '',
  1: 'Artist was ignored',
  2: 'Track was ignored',
  3: 'Timestamp was too old',
  4: 'Timestamp was too new',
} as const

/** The reply to track.scrobble, with every part that clients look for: one play is an object, several are a list. */
export function scrobblesReply(read: ReadScrobble[]): Record<string, LastfmNode> {
  const ignored = read.filter((each) => 'ignored' in each).length
  const each = read.map((one) => ({
    ...namesOf(one.fields),
    timestamp: one.fields.timestamp,
    ignoredMessage: messageOf('ignored' in one ? one.ignored : 0),
  }))
  return {
    scrobbles: {
      '@attr': { accepted: read.length - ignored, ignored },
      scrobble: each.length === 1 && each[0] ? each[0] : each,
    },
  }
}

/** The reply to track.updateNowPlaying. */
export const nowPlayingReply = (fields: TrackFields, ignored: 0 | 1 | 2): Record<string, LastfmNode> => ({
  nowplaying: { ...namesOf(fields), ignoredMessage: messageOf(ignored) },
})

const namesOf = ({ track, artist, album, albumArtist }: TrackFields) => ({
  track: uncorrected(track),
  artist: uncorrected(artist),
  album: uncorrected(album),
  albumArtist: uncorrected(albumArtist),
})

const uncorrected = (text: string) => ({ corrected: '0', '#text': text })

const messageOf = (code: keyof typeof reasons) => ({ code: String(code), '#text': reasons[code] })
