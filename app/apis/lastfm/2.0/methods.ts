import { storeAndAnnounce } from '@/app/apis/_plays/store-and-announce'
import type { TokenOwner } from '@/lib/auth/current-viewer'
import { clientOfUserAgent } from '@/lib/scrobbling/client-of-user-agent'
import { LastfmError } from '@/lib/scrobbling/lastfm/lastfm-error'
import { counted, submitterOfSession } from '@/lib/scrobbling/lastfm/lastfm-submitter'
import { fieldsOf, readScrobble, readTrack } from '@/lib/scrobbling/lastfm/read-scrobbles'
import { nowPlayingReply, scrobblesReply } from '@/lib/scrobbling/lastfm/scrobble-replies'
import { approvedSession, md5, ownerOfMd5, ownerOfPassword, requestToken } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import type { LastfmNode } from '@/lib/scrobbling/lastfm/to-xml'
import { userInfo, recentTracks } from '@/lib/scrobbling/lastfm/user-replies'
import { setNowPlaying } from '@/lib/scrobbling/now-playing'
import { sessionKeyOf } from '@/lib/scrobbling/session-key'
import { takeStrangerAttempt } from '@/lib/scrobbling/submit-limit'

type Asked = { form: URLSearchParams; request: Request; now: Date }
type Reply = Record<string, LastfmNode>
type Method = { isWrite?: true; answer: (asked: Asked) => Promise<Reply> }

const MAX_SCROBBLES = 50
const names = ['artist', 'track', 'album', 'albumArtist', 'timestamp', 'duration'] as const

/** The methods of Last.fm's API that this server has, by their names in lower case. */
export const methods: Record<string, Method | undefined> = {
  'auth.getmobilesession': { isWrite: true, answer: mobileSession },
  'auth.gettoken': { answer: newRequestToken },
  'auth.getsession': { answer: webSession },
  'track.updatenowplaying': { isWrite: true, answer: updateNowPlaying },
  'track.scrobble': { isWrite: true, answer: scrobble },
  'user.getinfo': { answer: (asked) => withReader(asked, userInfo) },
  'user.getrecenttracks': { answer: (asked) => withReader(asked, recentTracks) },
}

/** The password is an access token; older clients send `authToken`, md5(user name + md5(password)), instead. */
async function mobileSession({ form, request, now }: Asked): Promise<Reply> {
  const username = required(form, 'username')
  const authToken = form.get('authToken')?.toLowerCase()
  const owner = await counted(
    authToken
      ? await ownerOfMd5(username, (known) => md5(username + known) === authToken, now)
      : await ownerOfPassword(username, required(form, 'password'), now),
    request,
  )
  if (!owner) throw new LastfmError(4, 'Use your user name and, as the password, an access token.')
  return sessionReply(owner.username, sessionKeyOf(owner.tokenId))
}

async function newRequestToken({ request, now }: Asked): Promise<Reply> {
  await takeStrangerAttempt(request)
  return { token: requestToken(now) }
}

async function webSession({ form, request, now }: Asked): Promise<Reply> {
  await takeStrangerAttempt(request)
  const { username, key } = await approvedSession(required(form, 'token'), now)
  return sessionReply(username, key)
}

const sessionReply = (name: string, key: string): Reply => ({ session: { name, key, subscriber: 0 } })

async function updateNowPlaying({ form, request, now }: Asked): Promise<Reply> {
  const { viewer } = await sessionOwner({ form, request, now })
  const fields = fieldsOf(form, names, '')
  const track = readTrack(fields, { source: 'lastfm_api', client: clientOf(request), now })
  if (!track) return nowPlayingReply(fields, fields.artist.trim() ? 2 : 1)
  await setNowPlaying(viewer.userId, track, now)
  return nowPlayingReply(fields, 0)
}

async function scrobble({ form, request, now }: Asked): Promise<Reply> {
  const { viewer } = await sessionOwner({ form, request, now })
  const told = { source: 'lastfm_api', client: clientOf(request), now } as const
  const read = indexesOf(form).map((index) => readScrobble(fieldsOf(form, names, index), told))
  await storeAndAnnounce(
    viewer.userId,
    read.flatMap((each) => ('play' in each ? [each.play] : [])),
    now,
  )
  return scrobblesReply(read)
}

/** '' for a single play, '[0]', '[1]', … for several, in their order. */
function indexesOf(form: URLSearchParams): string[] {
  if (form.has('artist')) return ['']
  const found = [...form.keys()].flatMap((name) => /^artist\[(\d{1,5})\]$/.exec(name)?.[1] ?? [])
  const indexes = [...new Set(found.map(Number))].sort((a, b) => a - b)
  if (indexes.length === 0) throw new LastfmError(6, 'Invalid parameters: artist, track and timestamp are required.')
  if (indexes.length > MAX_SCROBBLES)
    throw new LastfmError(6, `Invalid parameters: at most ${MAX_SCROBBLES} scrobbles may be sent at once.`)
  return indexes.map((index) => `[${index}]`)
}

async function sessionOwner({ form, request, now }: Asked): Promise<TokenOwner> {
  const owner = await submitterOfSession(required(form, 'sk'), request, now)
  if (!owner) throw new LastfmError(9, 'Invalid session key. Please sign in again.')
  return owner
}

async function withReader(
  { form, request, now }: Asked,
  answer: (owner: TokenOwner | null, form: URLSearchParams, now: Date) => Promise<Reply>,
): Promise<Reply> {
  const owner = form.has('sk') ? await sessionOwner({ form, request, now }) : await counted(null, request)
  return answer(owner, form, now)
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (!value) throw new LastfmError(6, `Invalid parameters: ${name} is required.`)
  return value
}

const clientOf = (request: Request) => clientOfUserAgent(request.headers.get('user-agent'))
