import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { statusOf, type ErrorCode } from '@/lib/errors'
import { newPerson } from '@/lib/testing/test-person'
import { cookieOf } from '@/lib/testing/auth-headers'
import { openApi } from './openapi'
import { call, operations, type Documented, type Sent } from './testing/call'

// What the document says can go wrong does go wrong so, with its status and a body of the one shape.

const { paths } = openApi()
let cookie: Record<string, string>
let own: Record<string, string>

beforeAll(async () => {
  cookie = await cookieOf((await newPerson('ida')).userId)
  own = { ...cookie, 'sec-fetch-site': 'same-origin' }
})

const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum(Object.keys(statusOf) as [ErrorCode, ...ErrorCode[]]),
    message: z.string().min(1),
    fields: z.record(z.string(), z.string()).optional(),
  }),
})

const telling = (code: ErrorCode) =>
  [...operations.values()].filter(
    ({ path, method }) => String(statusOf[code]) in (paths[path]?.[method.toLowerCase()]?.responses ?? {}),
  )
const isJson = ({ handler }: Documented) => handler.body === 'json'

async function ends(code: ErrorCode, among: Documented[], sent: (documented: Documented) => Sent) {
  const found: unknown[] = []
  for (const documented of among) {
    const response = await call(documented.name, { headers: own, ...sent(documented) })
    const { data, error } = ErrorBody.safeParse(await response.json().catch(() => null))
    if (response.status !== statusOf[code] || data?.error.code !== code)
      found.push([documented.name, response.status, data ?? error?.message])
  }
  expect(among.length).toBeGreaterThan(0)
  expect(found).toEqual([])
}

/** The same fields with another value in each, in their places. */
function withValues(
  { operation: { example = {} } }: Documented,
  value: (field: string, before: unknown) => unknown,
): Sent {
  const changed = <T>(fields: Record<string, T> = {}) =>
    Object.fromEntries(Object.entries(fields).map(([field, before]) => [field, value(field, before) as T]))
  return {
    params: changed(example.params),
    query: changed(example.query),
    ...(example.body && { body: changed(example.body) }),
  }
}

test('examples are what their routes take', () => {
  const wrong = [...operations.values()].filter(isJson).flatMap(({ name, handler, operation: { example } }) => {
    const { error } = handler.schema.safeParse({ ...example?.query, ...example?.body, ...example?.params })
    return error ? [[name, error.issues]] : []
  })
  expect(wrong).toEqual([])
})

test('401: nobody is signed in, or with a token that is none', async () => {
  await ends(
    'unauthorized',
    telling('unauthorized').filter(({ handler }) => !handler.isAnonymous),
    (documented) => ({ ...documented.operation.example, headers: {} }),
  )
  await ends('unauthorized', telling('unauthorized'), (documented) => ({
    ...documented.operation.example,
    headers: { authorization: 'Bearer mm_nothing' },
  }))
})

test('403: another site made the browser send it', async () => {
  await ends('forbidden', telling('forbidden'), (documented) => ({
    ...documented.operation.example,
    headers: { ...cookie, 'sec-fetch-site': 'cross-site' },
  }))
})

test('400: no field is a text with a NUL in it, and a form needs its file', async () => {
  await ends(
    'invalid',
    telling('invalid').filter((documented) => !isJson(documented)),
    () => ({ form: new FormData() }),
  )
  await ends('invalid', telling('invalid').filter(isJson), (documented) => {
    const { query, ...sent } = withValues(documented, () => '\0')
    return {
      ...sent,
      query: { ...query, ...(documented.method === 'GET' && { time_range: '\0', page: '\0', username: '\0' }) },
    }
  })
})

/** Who or what is not there, by the names of the fields. */
const absent = (field: string, before: unknown) => {
  if (field === 'username') return 'nobody-here'
  if (field === 'id' || field === 'source_id') return 2_000_000_000
  if (field === 'target_id') return 2_000_000_001
  return field === 'time_range' ? 'event_99999' : before
}

test('404: there is no such person, period, row', async () => {
  const sharing = { body: { view: 'event', id: 2_000_000_000 } }
  await ends('not_found', telling('not_found'), (documented) => {
    if (documented.name === 'POST /api/shares') return sharing
    const { query = {}, ...sent } = withValues(documented, absent)
    return {
      ...sent,
      query: Object.fromEntries(Object.entries(query).filter(([field]) => field !== 'from' && field !== 'to')),
    }
  })
})

test('413 and 415: a body that is too long, or is not JSON', async () => {
  const type = (name: string) => ({ headers: { ...own, 'content-type': name } })
  await ends('too_large', telling('too_large').filter(isJson), ({ operation: { example } }) => ({
    params: example?.params,
    text: `{"x":"${'x'.repeat(2 ** 20)}"}`,
    ...type('application/json'),
  }))
  await ends('unsupported', telling('unsupported').filter(isJson), ({ operation: { example } }) => ({
    params: example?.params,
    text: 'name=Ida',
    ...type('text/plain'),
  }))
})
