import 'server-only'
import { LRUCache } from 'lru-cache'
import { atOneRulesVersion } from '@/lib/auth/at-one-rules-version'
import { jsonAnswer, jsonResponse, type JsonAnswer } from '@/lib/http/json-response'
import { readHistoryVersion } from '@/lib/read-history-version'
import type { Viewer } from '@/lib/viewer'

const MAX_BYTES = 48 * 1024 * 1024
const KEPT_MS = 600_000
/** In every time zone days begin on a quarter of an hour, so an answer kept for one quarter is never about another day. */
const QUARTER_HOUR_MS = 900_000

// Next loads this module once for each bundle; all of them share what is kept.
const shared = globalThis as { musicmuseAnswers?: LRUCache<string, JsonAnswer> }
const answers = () =>
  (shared.musicmuseAnswers ??= new LRUCache<string, JsonAnswer>({
    maxSize: MAX_BYTES,
    ttl: KEPT_MS,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length,
  }))

type Asked = {
  /** What the operation does, which is different for each of them */
  summary: string
  viewer: Viewer
  historyVersion: number
}
type Handle = (viewer: Viewer) => Promise<unknown>

/**
 * Answers a GET that depends on nothing but the caller's history, settings and day: with what was answered before, or with
 * the result of `handle`, which is kept only if neither history nor rules changed meanwhile. A Response of `handle` is sent
 * as it is.
 */
export async function keptJson(request: Request, asked: Asked, handle: Handle): Promise<Response> {
  const key = keyOf(request, asked)
  const known = answers().get(key)
  if (known) return jsonResponse(request, known)
  const { viewer, historyVersion } = asked
  let last = viewer
  const result = await atOneRulesVersion(viewer, (current) => handle((last = current)))
  if (result instanceof Response) return result
  const answer = jsonAnswer(result)
  if (last === viewer && (await readHistoryVersion(viewer.userId)) === historyVersion) answers().set(key, answer)
  return jsonResponse(request, answer)
}

function keyOf(request: Request, { summary, viewer: { now, ...viewer }, historyVersion }: Asked): string {
  const { pathname, search } = new URL(request.url)
  const quarterHour = Math.floor(now.getTime() / QUARTER_HOUR_MS)
  return JSON.stringify([summary, pathname + search, historyVersion, viewer, quarterHour])
}
