import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { AppError } from '@/lib/errors'

const folder = await vi.hoisted(async () => {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  process.env.DATA_DIR = await mkdtemp(`${tmpdir()}/musicmuse-uploads-`)
  process.env.UPLOAD_MAX_BYTES = String(10 ** 15)
  return process.env.DATA_DIR
})

let server: Server
let port: number
let outcomes: unknown[] = []
const uncaught: unknown[] = []
const note = (error: unknown) => void uncaught.push(error)

beforeAll(async () => {
  process.on('uncaughtException', note)
  const { receiveUpload } = await import('./receive-upload')
  server = createServer((request, response) => {
    const done = receiveUpload(asNextPassesIt(request)).then(
      () => 'received',
      (error: unknown) => error,
    )
    void done.then((outcome) => {
      outcomes.push(outcome)
      response.writeHead(outcome === 'received' ? 202 : 400).end()
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
beforeEach(() => void (outcomes = []))
afterAll(async () => {
  process.off('uncaughtException', note)
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Next gives a route the incoming message as the body of a Request. */
function asNextPassesIt(request: IncomingMessage): Request {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  const init: RequestInit & { duplex: string } = {
    method: 'POST',
    headers,
    body: request as unknown as ReadableStream,
    duplex: 'half',
  }
  return new Request('http://localhost/api/imports', init)
}

const head = (field: string, bytes = 50_000_000) =>
  `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes}\r\n` +
  'Content-Type: multipart/form-data; boundary=xx\r\n\r\n' +
  `--xx\r\nContent-Disposition: form-data; name="${field}"; filename="a.json"\r\n\r\n`

async function open(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

test('an upload that breaks off at any moment is told so, stores nothing and throws nothing else', async () => {
  for (const waitMs of [0, 1, 5, 20, 50])
    for (const chunks of [0, 1, 5]) {
      const socket = await open(head('files'))
      for (let i = 0; i < chunks; i += 1) socket.write('x'.repeat(70_000))
      await sleep(waitMs)
      socket.destroy()
    }
  await vi.waitFor(() => expect(outcomes).toHaveLength(15))
  for (const outcome of outcomes) expect(outcome).toMatchObject({ code: 'invalid' })
  await vi.waitFor(async () => expect(await readdir(path.join(folder, 'uploads')).catch(() => [])).toEqual([]))
  expect(uncaught).toEqual([])
})

test('a refused upload is answered while its rest still arrives, and throws nothing else', async () => {
  for (const pause of [0, 1, 10, 40]) {
    const socket = await open(head('other'))
    const answered = once(socket, 'data').then(([data]) => String(data).split('\r\n')[0])
    for (let i = 0; i < 20 && !socket.destroyed; i += 1) {
      socket.write('x'.repeat(70_000))
      if (pause) await sleep(pause)
    }
    expect(await Promise.race([answered, sleep(5000, 'no answer')])).toBe('HTTP/1.1 400 Bad Request')
    socket.destroy()
  }
  await sleep(200)
  expect(uncaught).toEqual([])
  expect(outcomes.every((outcome) => outcome instanceof AppError)).toBe(true)
})

test('a refused upload that ends only after it was refused throws nothing else', async () => {
  for (const pause of [0, 1, 2, 5, 20, 50]) {
    const text = head('other').replace('Content-Length: 50000000', 'Transfer-Encoding: chunked')
    const [headers = '', body = ''] = [text.slice(0, text.indexOf('--xx')), text.slice(text.indexOf('--xx'))]
    const socket = await open(`${headers}${(body.length + 1000).toString(16)}\r\n${body}${'x'.repeat(1000)}\r\n`)
    const answered = once(socket, 'data')
    await sleep(pause)
    socket.write('0\r\n\r\n')
    await Promise.race([answered, sleep(5000)])
    socket.destroy()
  }
  await sleep(200)
  expect(uncaught).toEqual([])
  expect(outcomes).toHaveLength(6)
})

test('an upload without room is refused before it is read, with the wait and a line in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const socket = await open(head('files', 10 ** 15))
  const [answer] = await once(socket, 'data')
  socket.destroy()
  expect(String(answer)).toContain('400')
  expect(outcomes[0]).toMatchObject({ code: 'unavailable', retryAfterSeconds: 600 })
  expect(outcomes[0]).toHaveProperty('message', expect.stringContaining('no room on this server'))
  expect(log).toHaveBeenCalledWith(
    expect.stringMatching(/^A file of 1000000000000000 bytes was refused: \d+ bytes are free/),
  )
  log.mockRestore()
})
