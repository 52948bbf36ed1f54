import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { createListener } from '@/lib/testing/test-listener'
import { GET } from './route'

const get = (headers: Record<string, string>) => GET(new Request('http://localhost:3130/api/metrics', { headers }))
const local = { host: 'localhost:3130', 'x-forwarded-for': '127.0.0.1' }

test('a program on this machine reads figures that name nobody', async () => {
  const { userId, username } = await createListener()
  await pool.query(`insert into imports (user_id, status) values ($1, 'failed'), ($1, 'failed')`, [userId])
  const response = await get(local)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
  const text = await response.text()
  expect(text).toContain('musicmuse_imports{status="failed"} 2')
  expect(text).toMatch(/^musicmuse_jobs_waiting \d+$/m)
  expect(text).toContain('# TYPE musicmuse_http_request_duration_seconds histogram')
  expect(text).not.toContain(username)
})

test('to others, and through a proxy on this machine, there is no such address', async () => {
  expect((await get({ ...local, 'x-forwarded-for': '203.0.113.7' })).status).toBe(404)
  expect((await get({ ...local, host: 'music.example.org' })).status).toBe(404)
})
