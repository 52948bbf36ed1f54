import { expect, test } from 'vitest'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { personWithToken } from '@/lib/scrobbling/testing/submit-fixture'
import { forwardPlays } from './forward-plays'
import { startForwarding } from './forwarding'
import { guardedRequest } from './guarded-request'
import { db } from '@/lib/db'
import { encrypt } from '@/lib/security/encryption'

// Without FORWARD_PRIVATE, as instances are by default.

test.each([
  'https://127.0.0.1/',
  'https://localhost:5432/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://169.254.169.254/latest/meta-data/',
])('a person cannot make the host send requests to %s', async (server) => {
  const { viewer } = await personWithToken(`p${Math.random().toString(36).slice(2, 10)}`)
  await expect(startForwarding(viewer, { server, token: 'x' })).rejects.toMatchObject({
    fields: { server: expect.stringContaining('private network') },
  })
})

test.each([
  'http://example.org',
  'ftp://example.org',
  'example.org',
  'https://user:secret@example.org',
  'https://a.org/?x',
])('%s is not an address to forward to', async (server) => {
  const { viewer } = await personWithToken(`p${Math.random().toString(36).slice(2, 10)}`)
  await expect(startForwarding(viewer, { server, token: 'x' })).rejects.toMatchObject({ code: 'invalid' })
})

test('an address is checked with each request, and nothing reaches a private one', async () => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('{}')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const sent = { method: 'GET', headers: {} } as const
  await expect(guardedRequest(new URL(`http://127.0.0.1:${port}/`), sent)).rejects.toThrow('private')
  await expect(guardedRequest(new URL(`http://localhost:${port}/`), sent)).rejects.toThrow('private')

  // A name that led elsewhere when the person named it
  const { viewer } = await personWithToken('rebound')
  const { userId } = viewer
  const tokenEncrypted = encrypt('token', `forwarding:${userId}`)
  await db.forwarding.create({
    data: { userId, server: `https://localhost:${port}`, tokenEncrypted, lastPlayId: -1n },
  })
  const { saveSubmittedPlays } = await import('@/lib/scrobbling/save-submitted-plays')
  const { submittedTrack } = await import('@/lib/scrobbling/submitted-play')
  const track = submittedTrack({ track: 'Song', artist: 'Singer', source: 'listenbrainz_api' })
  if (track) await saveSubmittedPlays(userId, [{ ...track, startedAt: Date.UTC(2026, 0, 1), msPlayed: null }])
  expect(await forwardPlays(userId, new Date())).toEqual({ kind: 'done' })
  const stored = await db.forwarding.findUniqueOrThrow({ where: { userId } })
  expect(stored.stoppedAt).not.toBeNull()
  expect(stored.problem).toContain('private network')
  expect(requests).toEqual([])
  server.close()
})
