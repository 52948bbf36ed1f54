import type { TokenOwner } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import { listens, listensSpan, type Listen } from '../listens'
import { nowPlaying, type NowPlaying } from '../now-playing'
import { readablePlays } from '../readable-plays'
import { LastfmError } from './lastfm-error'
import type { LastfmNode } from './to-xml'

const MAX_LIMIT = 200

/** The reply to user.getInfo: of `user`, or of the session's owner. */
export async function userInfo(owner: TokenOwner | null, form: URLSearchParams): Promise<Record<string, LastfmNode>> {
  const { userId, username, isSubmittedOnly } = await readablePlays(owner, nameIn(form, owner))
  const [{ displayName, createdAt }, { count }] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { displayName: true, createdAt: true } }),
    listensSpan(userId, { isSubmittedOnly }),
  ])
  const second = String(Math.floor(createdAt.getTime() / 1000))
  return {
    user: {
      name: username,
      realname: displayName ?? '',
      url: '',
      country: '',
      age: '0',
      gender: 'n',
      subscriber: '0',
      playcount: String(count),
      playlists: '0',
      bootstrap: '0',
      image: images,
      registered: { unixtime: second, '#text': second },
      type: 'user',
    },
  }
}

/** The reply to user.getRecentTracks: what is playing now, then a page of plays, latest first. */
export async function recentTracks(
  owner: TokenOwner | null,
  form: URLSearchParams,
  now: Date,
): Promise<Record<string, LastfmNode>> {
  const { userId, username, isSubmittedOnly } = await readablePlays(owner, nameIn(form, owner))
  const limit = Math.min(MAX_LIMIT, Math.max(1, wholeNumber(form, 'limit') ?? 50))
  const page = Math.max(1, wholeNumber(form, 'page') ?? 1)
  const from = wholeNumber(form, 'from')
  const range = { after: from === undefined ? undefined : from - 1, before: wholeNumber(form, 'to'), isSubmittedOnly }
  const [{ count }, plays, playing] = await Promise.all([
    listensSpan(userId, range),
    listens(userId, { ...range, limit, offset: (page - 1) * limit }),
    page === 1 ? nowPlaying(userId, now) : null,
  ])
  return {
    recenttracks: {
      '@attr': {
        user: username,
        page: String(page),
        perPage: String(limit),
        totalPages: String(Math.ceil(count / limit)),
        total: String(count),
      },
      track: [...(playing ? [playingTrack(playing)] : []), ...plays.map(playedTrack)],
    },
  }
}

const images = ['small', 'medium', 'large', 'extralarge'].map((size) => ({ size, '#text': '' }))

const trackNode = ({ artist, track, album }: Pick<Listen, 'artist' | 'track' | 'album'>) => ({
  artist: { mbid: '', '#text': artist },
  streamable: '0',
  image: images,
  mbid: '',
  album: { mbid: '', '#text': album ?? '' },
  name: track,
  url: '',
})

const playingTrack = (playing: NowPlaying) => ({ ...trackNode(playing), '@attr': { nowplaying: 'true' } })

const playedTrack = (play: Listen) => ({
  ...trackNode(play),
  date: { uts: String(play.startedAt), '#text': shownDate(play.startedAt) },
})

/** "28 Nov 2025, 17:13", in UTC */
function shownDate(second: number): string {
  const date = new Date(second * 1000)
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  const time = date.toISOString().slice(11, 16)
  return `${String(date.getUTCDate()).padStart(2, '0')} ${month} ${date.getUTCFullYear()}, ${time}`
}

function nameIn(form: URLSearchParams, owner: TokenOwner | null): string {
  const name = form.get('user') || owner?.username
  if (!name) throw new LastfmError(6, 'Invalid parameters: user is required.')
  return name
}

function wholeNumber(form: URLSearchParams, name: string): number | undefined {
  const value = form.get(name)
  return value && /^\d{1,11}$/.test(value) ? Number(value) : undefined
}
