import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { statusOf, type ErrorCode } from '@/lib/errors'
import { createPerson } from '@/lib/testing/test-person'
import { cookieHeader } from '@/lib/testing/auth-headers'
import { openApi } from './openapi'
import type { DocumentedCall } from './routes'
import { calls, nameOf, send, type Sent } from './testing/call'

// Provokes every documented error and checks its status and the shape of its body.

const { paths } = openApi()
let cookie: Record<string, string>
let own: Record<string, string>

beforeAll(async () => {
  cookie = await cookieHeader((await createPerson('ida')).userId)
  own = { ...cookie, 'sec-fetch-site': 'same-origin' }
})

const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum(Object.keys(statusOf) as [ErrorCode, ...ErrorCode[]]),
    message: z.string().min(1),
    fields: z.record(z.string(), z.string()).optional(),
  }),
})

const documenting = (code: ErrorCode) =>
  [...calls.values()].filter(
    ({ path, method }) => String(statusOf[code]) in (paths[path]?.[method.toLowerCase()]?.responses ?? {}),
  )
const isUpload = ({ handler }: DocumentedCall) => handler.operation.upload !== undefined
const exampleOf = ({ handler }: DocumentedCall) => handler.operation.example ?? {}

async function ends(code: ErrorCode, among: DocumentedCall[], sent: (call: DocumentedCall) => Sent) {
  const found: unknown[] = []
  for (const call of among) {
    const response = await send(nameOf(call), { headers: own, ...sent(call) })
    const { data, error } = ErrorBody.safeParse(await response.json().catch(() => null))
    if (response.status !== statusOf[code] || data?.error.code !== code)
      found.push([nameOf(call), response.status, data ?? error?.message])
  }
  expect(among.length).toBeGreaterThan(0)
  expect(found).toEqual([])
}

/** The call with the value of each field replaced. */
function withValues(call: DocumentedCall, value: (field: string, before: unknown) => unknown): Sent {
  const example = exampleOf(call)
  const changed = <T>(fields: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(fields).map(([field, before]) => [field, value(field, before) as T]))
  return {
    params: changed(example.params),
    query: changed(example.query),
    ...(example.body && { body: changed(example.body) }),
  }
}

test('routes accept their documented examples', () => {
  const wrong = [...calls.values()].flatMap((call) => {
    const { params, query, body } = call.handler.operation
    const example = exampleOf(call)
    const parsed = [
      params?.safeParse(example.params),
      query?.safeParse(example.query ?? {}),
      body?.safeParse(example.body),
    ]
    const issues = parsed.flatMap((result) => result?.error?.issues ?? [])
    return issues.length > 0 ? [[nameOf(call), issues]] : []
  })
  expect(wrong).toEqual([])
})

test('returns 401 if nobody is signed in or the token is invalid', async () => {
  await ends(
    'unauthorized',
    documenting('unauthorized').filter(({ handler }) => !handler.operation.anonymous),
    (call) => ({ ...exampleOf(call), headers: {} }),
  )
  await ends('unauthorized', documenting('unauthorized'), (call) => ({
    ...exampleOf(call),
    headers: { authorization: 'Bearer mm_nothing' },
  }))
})

test('returns 403 if another site made the browser send the request', async () => {
  await ends('forbidden', documenting('forbidden'), (call) => ({
    ...exampleOf(call),
    headers: { ...cookie, 'sec-fetch-site': 'cross-site' },
  }))
})

test('returns 400 for text with a NUL character and for a form without its file', async () => {
  await ends('invalid', documenting('invalid').filter(isUpload), () => ({ form: new FormData() }))
  await ends(
    'invalid',
    documenting('invalid').filter((call) => !isUpload(call)),
    (call) => {
      const { query, ...sent } = withValues(call, () => '\0')
      return {
        ...sent,
        query: { ...query, ...(call.method === 'GET' && { time_range: '\0', page: '\0', username: '\0' }) },
      }
    },
  )
})

/** A value for the field that no row has. */
const absent = (field: string, before: unknown) => {
  if (field === 'username') return 'nobody-here'
  if (field === 'id' || field === 'source_id') return 2_000_000_000
  if (field === 'target_id') return 2_000_000_001
  return field === 'time_range' || field === 'period' ? 'event_99999' : before
}

test('returns 404 for an unknown person, period or row', async () => {
  const sharing = { body: { view: 'event', id: 2_000_000_000 } }
  const adding = { body: { track_id: 2_000_000_000, started_at: '2022-06-01T10:00:00Z' } }
  await ends('not_found', documenting('not_found'), (call) => {
    if (nameOf(call) === 'POST /api/shares') return sharing
    if (nameOf(call) === 'POST /api/plays') return adding
    const { query = {}, ...sent } = withValues(call, absent)
    return {
      ...sent,
      query: Object.fromEntries(Object.entries(query).filter(([field]) => field !== 'from' && field !== 'to')),
    }
  })
})

test('returns 413 for a body that is too long and 415 if it is not JSON', async () => {
  const type = (name: string) => ({ headers: { ...own, 'content-type': name } })
  const takingJson = (code: ErrorCode) => documenting(code).filter((call) => !isUpload(call))
  await ends('too_large', takingJson('too_large'), (call) => ({
    params: exampleOf(call).params,
    text: `{"x":"${'x'.repeat(2 ** 20)}"}`,
    ...type('application/json'),
  }))
  await ends('unsupported', takingJson('unsupported'), (call) => ({
    params: exampleOf(call).params,
    text: 'name=Ida',
    ...type('text/plain'),
  }))
})
