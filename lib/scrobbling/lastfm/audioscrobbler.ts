import type { TokenOwner } from '@/lib/auth/current-viewer'
import { readText } from '@/lib/http/read-text'
import { clientOfUserAgent } from '../client-of-user-agent'
import { submitterOfSession } from './lastfm-submitter'
import { lastfmErrorOf } from './lastfm-error'
import type { TrackFields } from './read-scrobbles'
import { fieldsOf, readScrobble, readTrack } from './read-scrobbles'
import type { SubmittedPlay, SubmittedTrack } from '../submitted-play'

// Audioscrobbler 1.2.1, the protocol before Last.fm's API: replies are lines of plain text.

const MAX_BODY_BYTES = 1024 * 1024
const MAX_PLAYS = 50
const nowPlayingNames = ['a', 't', 'b', '', '', 'l'] as const
const playNames = ['a', 't', 'b', '', 'i', 'l'] as const

export const plainText = (lines: string): Response =>
  new Response(`${lines}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** Clients keep their plays after FAILED and try again. */
export const refusePlainly = (error: unknown): Response => plainText(`FAILED ${lastfmErrorOf(error).message}`)

/** The body's fields and whose session it is; null if the session isn't valid, for BADSESSION. */
export async function readForm(
  request: Request,
  now: Date,
): Promise<{ form: URLSearchParams; owner: TokenOwner | null }> {
  const form = new URLSearchParams(await readText(request, MAX_BODY_BYTES, 'The body may have at most 1 MB.'))
  return { form, owner: await submitterOfSession(form.get('s') ?? '', request, now) }
}

export function readPlayingNow(form: URLSearchParams, request: Request, now: Date): SubmittedTrack | null {
  return readTrack(fieldsOf(form, nowPlayingNames, ''), toldBy(request, now))
}

/** The plays of a submission, without those that the protocol ignores; null if there are none or more than 50. */
export function readPlays(form: URLSearchParams, request: Request, now: Date): SubmittedPlay[] | null {
  const indexes = [...form.keys()].flatMap((name) => /^a(\[\d{1,5}\])$/.exec(name)?.[1] ?? [])
  if (indexes.length === 0 || indexes.length > MAX_PLAYS) return null
  const told = toldBy(request, now)
  return indexes
    .map((index): TrackFields => fieldsOf(form, playNames, index))
    .map((fields) => readScrobble(fields, told))
    .flatMap((read) => ('play' in read ? [read.play] : []))
}

const toldBy = (request: Request, now: Date) =>
  ({ source: 'audioscrobbler_api', client: clientOfUserAgent(request.headers.get('user-agent')), now }) as const
