import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { createToken } from '@/lib/auth/access-tokens'
import { viewerFor } from '@/lib/auth/current-viewer'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { ImportResponse } from '@/lib/imports/import-response'
import { runImport } from '@/lib/imports/testing/run-import'
import { makePerson } from '@/lib/imports/testing/import-files'
import { DELETE, GET as GET_ONE } from './[id]/route'
import { GET as GET_LIST } from './[id]/report/[list]/route'
import { GET, POST } from './route'

vi.hoisted(() => {
  process.env.UPLOAD_MAX_BYTES = '200000'
})

const now = new Date()
const rows = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, row) => ({
      endTime: `2024-01-01 0${row % 10}:${10 + (row % 50)}`,
      artistName: 'A',
      trackName: `T ${row}`,
      msPlayed: 31_000,
    })),
  )

async function person(name: string) {
  const userId = await makePerson(name)
  const { token } = await createToken(await viewerFor(userId, now), { name: 'test', scope: 'all' }, '127.0.0.1')
  const headers = { authorization: `Bearer ${token}` }
  const context = (params: Record<string, string>) => ({ params: Promise.resolve(params) })
  const request = (method: string) => new Request('http://localhost/api/imports', { method, headers })
  return {
    userId,
    upload: async (...files: [string, string][]) => {
      const form = new FormData()
      for (const [fileName, content] of files) form.append('files', new File([content], fileName))
      // As bytes: when a form is refused half-way, Node 24 rejects a promise of its own that nobody can catch.
      const encoded = new Response(form)
      const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
      const body = await encoded.arrayBuffer()
      return POST(
        new Request('http://localhost/api/imports', { method: 'POST', headers: { ...headers, ...type }, body }),
      )
    },
    send: (body: string, type: string) =>
      POST(
        new Request('http://localhost/api/imports', {
          method: 'POST',
          headers: { ...headers, 'content-type': type },
          body,
        }),
      ),
    list: () => GET(request('GET')),
    one: (id: number) => GET_ONE(request('GET'), context({ id: String(id) })),
    rows: (id: number, list: string) => GET_LIST(request('GET'), context({ id: String(id), list })),
    remove: (id: number) => DELETE(request('DELETE'), context({ id: String(id) })),
  }
}

const stored = () => readdir(path.resolve(env.DATA_DIR, 'uploads')).catch(() => [])

async function importOf(response: Response): Promise<ImportResponse> {
  const body: { import: unknown } = await response.json()
  return ImportResponse.parse(body.import)
}

test('an import is accepted, listed, shown, reported and removed, and hidden from everyone else', async () => {
  const [ada, bob] = [await person('ada'), await person('bob')]
  const response = await ada.upload(['StreamingHistory0.json', rows(20)], ['more.json', rows(30)])
  expect(response.status).toBe(202)
  const queued = await importOf(response)
  expect(queued).toMatchObject({
    status: 'queued',
    rows: 0,
    files: [{ name: 'StreamingHistory0.json', status: 'queued' }, { name: 'more.json' }],
    error: null,
    finished_at: null,
  })

  await runImport({ userId: ada.userId, importId: queued.id }, new Date())
  const done = await importOf(await ada.one(queued.id))
  expect(done).toMatchObject({
    status: 'done',
    rows: 50,
    plays_added: 30,
    duplicates: 20,
    skipped: { podcast: 0, bad_row: 0 },
  })
  expect(done.files.map(({ format, rows: read }) => [format, read])).toEqual([
    ['spotify_account', 20],
    ['spotify_account', 30],
  ])
  expect(await (await ada.list()).json()).toEqual({ imports: [JSON.parse(JSON.stringify(done))] })
  expect(await (await ada.rows(queued.id, 'plays_added')).json()).toMatchObject({ total: 30 })
  expect(await (await ada.rows(queued.id, 'duplicate')).json()).toMatchObject({ total: 20 })

  for (const refused of [
    await bob.one(queued.id),
    await bob.remove(queued.id),
    await bob.rows(queued.id, 'plays_added'),
  ])
    expect(refused.status).toBe(404)
  expect(await (await bob.list()).json()).toEqual({ imports: [] })

  const removed: { plays_removed: number } = await (await ada.remove(queued.id)).json()
  expect(removed.plays_removed).toBe(30)
  expect((await ada.one(queued.id)).status).toBe(404)
  expect(await stored()).toEqual([])
})

test('a cancelled waiting import stays listed and leaves nothing in storage', async () => {
  const ada = await person('cancels')
  const { id } = await importOf(await ada.upload(['a.json', rows(5)]))
  expect(await importOf(await ada.remove(id))).toMatchObject({
    id,
    status: 'cancelled',
    files: [{ status: 'cancelled' }],
  })
  expect(await stored()).toEqual([])
  await runImport({ userId: ada.userId, importId: id }, new Date())
  expect((await pool.query('select from listening_history where user_id = $1', [ada.userId])).rowCount).toBe(0)
})

test('refuses unsupported uploads with a sentence that names them, and stores nothing', async () => {
  const ada = await person('refused')
  const cases: [Promise<Response>, number, RegExp][] = [
    [ada.upload(['notes.md', 'hello']), 415, /^notes\.md is not a supported file\./],
    [
      ada.upload(['small.json', rows(3)], ['large.json', rows(4000)]),
      413,
      /With large\.json, the upload is larger than 0\.2 MB/,
    ],
    [
      ada.upload(...Array.from({ length: 201 }, (_, index): [string, string] => [`${index}.json`, '[]'])),
      413,
      /At most 200 files/,
    ],
    [ada.upload(), 400, /at least one file/],
    [ada.send('{}', 'application/json'), 415, /multipart/],
    [
      ada.send(
        '--x\r\nContent-Disposition: form-data; name="files"; ' +
          `filename="a.json"\r\n\r\n${rows(1)}\r\n--x\r\nContent-Disposition: form-data; name="files"; ` +
          `filename="my\x01list\x7f.json"\r\n\r\n${rows(2)}\r\n--x--\r\n`,
        'multipart/form-data; boundary=x',
      ),
      400,
      /The name of my\\x01list\\x7f\.json contains an invalid character\. Rename the file/,
    ],
    [
      ada.send(
        '--x\r\nContent-Disposition: form-data; name="files"; filename="a.json"\r\n\r\n[{"a"',
        'multipart/form-data; boundary=x',
      ),
      400,
      /was interrupted/,
    ],
  ]
  for (const [answer, status, sentence] of cases) {
    const response = await answer
    const body: { error: { message: string } } = await response.json()
    expect([response.status, body.error.message]).toEqual([status, expect.stringMatching(sentence)])
  }
  expect(await stored()).toEqual([])
  expect(await (await ada.list()).json()).toEqual({ imports: [] })
  expect(
    (await importOf(await ada.upload(['a.json', rows(1)], ['cover.png', 'x']))).files.map(({ name, status }) => [
      name,
      status,
    ]),
  ).toEqual([
    ['a.json', 'queued'],
    ['cover.png', 'failed'],
  ])
})

test('refuses a file in another field and names that field', async () => {
  const eve = await person('eve-field')
  const before = await stored()
  const form = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n${rows(2)}\r\n--b--\r\n`
  const response = await eve.send(form, 'multipart/form-data; boundary=b')
  expect(response.status).toBe(400)
  expect((await response.json()).error.fields).toEqual({ file: expect.any(String) })
  expect(await stored()).toEqual(before)
})
