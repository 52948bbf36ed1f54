import { EventEmitter } from 'node:events'
import { createServer, request as open, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { refuseWithoutDatabase } from './refuse-without-database'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

/** A server whose answers the test finishes, and whose database goes away when the test says so. */
async function slowServer() {
  const database = Object.assign(new EventEmitter<{ away: [] }>(), { isAway: false })
  const refuseIfAway = refuseWithoutDatabase(database)
  const working: ServerResponse[] = []
  const server = createServer((request, response) => {
    if (!refuseIfAway(request, response)) working.push(response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const worksOn = (count: number) => vi.waitFor(() => expect(working).toHaveLength(count))
  const loseDatabase = () => {
    database.isAway = true
    database.emit('away')
  }
  return { address, working, worksOn, loseDatabase, database }
}

test('requests that wait for the database are told when it is found away, in the form each expects', async () => {
  const { address, working, worksOn, loseDatabase, database } = await slowServer()
  const waiting = [
    fetch(`${address}/api/overview`),
    fetch(`${address}/overview`),
    fetch(`${address}/apis/listenbrainz/1/submit-listens`, { method: 'POST', body: '{"listen_type":"single"}' }),
  ]
  await worksOn(3)
  loseDatabase()
  const answers = await Promise.all(waiting)
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(['5', '5', '5'])
  const [api, page, scrobbler] = answers
  expect(await api?.json()).toMatchObject({
    error: { code: 'unavailable', message: expect.stringContaining('saving') },
  })
  expect(await page?.text()).toContain('http-equiv="refresh"')
  expect(await scrobbler?.json()).toMatchObject({ code: 503 })
  // The database comes back, and those who worked on the requests answer them now.
  for (const response of working) {
    response.setHeader('X-Late', '1')
    response.appendHeader('Set-Cookie', 'late=1')
    response.writeHead(200)
    expect(response.write('too late')).toBe(true)
    response.end('too late')
  }
  database.isAway = false
  const next = fetch(`${address}/overview`)
  await worksOn(4)
  working[3]?.end('in time')
  expect(await (await next).text()).toBe('in time')
})

test('new requests are refused at once, except those that need no database', async () => {
  const { address, working, worksOn, loseDatabase } = await slowServer()
  loseDatabase()
  expect((await fetch(`${address}/api/overview`)).status).toBe(503)
  const ready = fetch(`${address}/api/ready`)
  await worksOn(1)
  working[0]?.end('ready')
  expect(await (await ready).text()).toBe('ready')
})

test('an upload that is still coming in and an answer that has begun go on', async () => {
  const { address, working, worksOn, loseDatabase } = await slowServer()
  const download = fetch(`${address}/api/export/1`)
  await worksOn(1)
  working[0]?.writeHead(200).write('first half, ')
  const upload = open(`${address}/api/imports`, { method: 'POST' })
  const uploaded = new Promise<number | undefined>((resolve) =>
    upload.once('response', (response) => resolve(response.resume().statusCode)),
  )
  upload.write('half of a file')
  await worksOn(2)
  loseDatabase()
  working[0]?.end('second half')
  expect(await (await download).text()).toBe('first half, second half')
  upload.end()
  working[1]?.writeHead(201).end()
  expect(await uploaded).toBe(201)
})
