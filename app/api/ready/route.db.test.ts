import { expect, test } from 'vitest'
import { GET } from './route'

test('names every part, and is ready with a database and a storage alone', async () => {
  const response = await GET(new Request('http://localhost:3130/api/ready'))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    ready: true,
    parts: {
      database: { ok: true, detail: 'PostgreSQL' },
      cache: { ok: true, detail: 'in this process' },
      storage: { ok: true, detail: 'uploads' },
      disk: { ok: expect.any(Boolean), detail: expect.stringMatching(/^\d+ MB free$/) },
      jobs: { ok: true, detail: expect.stringMatching(/^\d+ waiting/) },
    },
  })
})
