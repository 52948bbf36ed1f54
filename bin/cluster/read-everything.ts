import { z } from 'zod'
import { send } from '@/app/_api-docs/testing/call'
import { db } from '@/lib/db'
import { ask } from '@/lib/musicnlp/client'
import { cookieHeader } from '@/lib/testing/auth-headers'
import type { Viewer } from '@/lib/viewer'
import { questions } from './questions'

export type Read = { name: string; params?: Record<string, string | number>; query?: Record<string, string | number> }

/** What the pages of one person read. */
export async function ownReads(userId: number): Promise<Read[]> {
  const track = await db.play.findFirstOrThrow({
    where: { userId, albumId: { not: null } },
    orderBy: [{ playedAt: 'asc' }, { id: 'asc' }],
    select: { trackId: true, albumId: true, artistId: true },
  })
  const imported = await db.import.findFirstOrThrow({ where: { userId }, orderBy: { id: 'asc' }, select: { id: true } })
  const event = await db.userEvent.findFirst({ where: { userId }, select: { id: true } })
  const year = { time_range: 'year_2022' }
  return [
    { name: 'GET /api/overview' },
    { name: 'GET /api/overview', query: year },
    ...(['artists', 'albums', 'tracks'] as const).flatMap((type) => [
      { name: 'GET /api/top_items', query: { type } },
      { name: 'GET /api/top_items', query: { type, sort: 'time', page: 2 } },
      { name: 'GET /api/top_items', query: { type, ...year, search: 'a' } },
    ]),
    { name: 'GET /api/patterns' },
    { name: 'GET /api/patterns', query: year },
    { name: 'GET /api/review/{period}', params: { period: 'year_2022' } },
    { name: 'GET /api/items/{kind}/{id}', params: { kind: 'tracks', id: track.trackId } },
    { name: 'GET /api/items/{kind}/{id}', params: { kind: 'albums', id: track.albumId ?? 0 } },
    { name: 'GET /api/items/{kind}/{id}', params: { kind: 'artists', id: track.artistId } },
    { name: 'GET /api/series', query: { bucket: 'month' } },
    { name: 'GET /api/series', query: { items: `artists:${track.artistId},tracks:${track.trackId}` } },
    { name: 'GET /api/history', query: { limit: 50 } },
    { name: 'GET /api/history', query: { limit: 50, ...year, weekday: '6' } },
    { name: 'GET /api/live', query: { once: 'true' } },
    { name: 'GET /api/search', query: { q: 'a' } },
    { name: 'GET /api/images/top', query: { type: 'tracks' } },
    { name: 'GET /api/images/review', query: { year: 2022 } },
    { name: 'GET /api/music_muse/questions' },
    { name: 'GET /api/imports' },
    { name: 'GET /api/imports/{id}', params: { id: imported.id } },
    { name: 'GET /api/imports/{id}/report/{list}', params: { id: imported.id, list: 'podcast' } },
    { name: 'GET /api/plays/deleted' },
    { name: 'GET /api/merges' },
    { name: 'GET /api/merges/suggestions', query: { kind: 'artist' } },
    ...(event ? [{ name: 'GET /api/events/{id}', params: { id: event.id } }] : []),
    { name: 'GET /api/events' },
    { name: 'GET /api/hall_of_fame' },
    { name: 'GET /api/shares' },
    { name: 'GET /api/settings' },
    { name: 'GET /api/settings/listening' },
    { name: 'GET /api/sessions' },
    { name: 'GET /api/tokens' },
    { name: 'GET /api/spotify' },
    { name: 'GET /api/forwarding' },
    { name: 'GET /api/export' },
  ]
}

/** What they read of other people. */
export const readsOfOthers: Read[] = [
  { name: 'GET /api/user_profile', query: { username: 'ada' } },
  { name: 'GET /api/user_profile', query: { username: 'ben' } },
  { name: 'GET /api/people', query: { q: 'be' } },
  { name: 'GET /api/people/{username}/followers', params: { username: 'ben' } },
  { name: 'GET /api/people/{username}/following', params: { username: 'ben' } },
  { name: 'GET /api/compare/{username}', params: { username: 'ben' } },
  { name: 'GET /api/friends' },
  { name: 'GET /api/blocks' },
]

/** The answers of these routes by what was asked. A picture is its type. */
export async function readRoutes(userId: number, reads: Read[]): Promise<Record<string, unknown>> {
  const headers = await cookieHeader(userId)
  const answers: Record<string, unknown> = {}
  for (const { name, params, query } of reads) {
    const response = await send(name, { params, query, headers })
    const type = response.headers.get('content-type')
    answers[[name, JSON.stringify({ ...params, ...query })].join(' ')] = type?.startsWith('application/json')
      ? [response.status, stable(await response.json())]
      : [response.status, type]
  }
  return answers
}

/** What Music Muse says to the fifty questions. */
export async function askMuse(viewer: Viewer): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const question of questions) {
    const { answer, not_understood } = await ask(question, viewer)
    answers[question] = stable({ answer, not_understood })
  }
  return answers
}

/** Differs from one instance to the next: ids, what names them, and when something was stored. */
const varying =
  /^(id|ids|key|version|href|url|image|image_url|cover|request_id|.*_id|(?!(.*_)?(first|last)?_?played_at$).*_at)$/

function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable)
  const object = z.record(z.string(), z.unknown()).safeParse(value)
  if (!object.success) return value
  return Object.fromEntries(
    Object.entries(object.data).flatMap(([key, held]) => (varying.test(key) ? [] : [[key, stable(held)]])),
  )
}
