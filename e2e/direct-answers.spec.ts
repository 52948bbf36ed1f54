import { request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { expect, signUp, test, upload } from './fixtures'
import { sampleExport } from './sample-export'

type Asked = { method: 'GET' | 'POST'; url: string; headers: OutgoingHttpHeaders; body?: string }
type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

const Parameter = z.object({ in: z.string().optional(), name: z.string().optional(), example: z.unknown().optional() })
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: Parameter.array().optional(),
      }),
    ),
  ),
})

/** Differ between two answers to the same request, or depend on whether its length is known. */
const ownHeaders = [
  'content-encoding',
  'date',
  'x-request-id',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
]
/** Next names headers in Vary by which it asks itself for parts of a page; no route reads them. */
const varyOfNext = /rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch(, )?/
const ownFields = /"(request_id|ms)":("[^"]*"|[\d.]+)/g

async function answer({ method, url, headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = send(url, { method, headers, agent: false }, (response) => {
      const read = async () => {
        const bytes = await buffer(response)
        const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: text.toString('latin1') })
      }
      read().catch(reject)
    })
    asked.once('error', reject).end(body)
  })
}

const shared = ({ status, headers, text }: Answer) => ({
  status,
  headers: Object.fromEntries(
    Object.entries({ ...headers, vary: headers.vary?.replace(varyOfNext, '') ?? '' }).filter(
      ([name]) => !ownHeaders.includes(name),
    ),
  ),
  text: text.replaceAll(ownFields, '"$1":'),
})

/** A body that GET doesn't have, or of unknown length, is left to Next. */
const throughNext = ({ headers, body = '{}', ...asked }: Asked): Asked => ({
  ...asked,
  body,
  headers: { ...headers, 'Transfer-Encoding': 'chunked' },
})

async function expectSame(asked: Asked) {
  const byNext = await answer(throughNext(asked))
  const direct = await answer({
    ...asked,
    headers: { ...asked.headers, ...(asked.body !== undefined && { 'Content-Length': Buffer.byteLength(asked.body) }) },
  })
  expect(shared(direct), asked.url).toEqual(shared(byNext))
  return direct
}

test('the API answers the same without Next as through it', async ({ page, request, baseURL }) => {
  await signUp(page, 'nadia')
  await upload(page, [(await sampleExport(500, 9)).file])
  const cookies = await page.context().cookies()
  const session = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
  const callers = [
    session,
    { ...session, 'Accept-Encoding': 'gzip' },
    { ...session, 'If-None-Match': '*' },
    { ...session, Authorization: 'Bearer wrong' },
    {},
  ]
  const { paths } = Document.parse(await (await request.get('/api/openapi.json')).json())
  // Event streams have no end.
  const reads = Object.entries(paths).filter(
    ([path, { get }]) => get && /^\/api\/[^{]+$/.test(path) && path !== '/api/live',
  )
  expect(reads.length).toBeGreaterThan(25)
  for (const [path, { get }] of reads) {
    const query = new URLSearchParams()
    for (const { in: place, name, example } of get?.parameters ?? [])
      if (place === 'query' && name && example !== undefined) query.set(name, String(example))
    for (const headers of callers) await expectSame({ method: 'GET', url: `${baseURL}${path}?${query}`, headers })
    await expectSame({ method: 'GET', url: `${baseURL}${path}?no_such_field=1`, headers: session })
  }
  const { headers } = await expectSame({ method: 'GET', url: `${baseURL}/api/overview`, headers: session })
  expect(headers, 'Next sends answers in chunks').toHaveProperty('content-length')

  const ask = { method: 'POST' as const, url: `${baseURL}/api/music_muse`, body: '{"query":"my top artists"}' }
  const json = { ...session, 'Content-Type': 'application/json' }
  expect((await expectSame({ ...ask, headers: { ...json, Origin: baseURL } })).status).toBe(200)
  expect((await expectSame({ ...ask, headers: { ...json, Origin: 'https://example.org' } })).status).toBe(403)
  expect((await expectSame({ ...ask, headers: { ...session, Origin: baseURL } })).status).toBe(415)
  expect((await expectSame({ ...ask, body: '{', headers: { ...json, Origin: baseURL } })).status).toBe(400)
})
