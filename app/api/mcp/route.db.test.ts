import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/reference-counts'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { POST } from './route'

const address = new URL('http://localhost:3130/api/mcp')
let listener: Listener
let client: Client

beforeAll(async () => {
  listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(21))
  client = await connect(await bearerHeader(listener.userId))
})

/** A client of the protocol whose requests are answered by the route, without a server between. */
async function connect(headers: Record<string, string>): Promise<Client> {
  const answer = (url: string | URL, init?: RequestInit) =>
    init?.method === 'POST' ? POST(new Request(url, init)) : Promise.resolve(new Response(null, { status: 405 }))
  const mcp = new Client({ name: 'test', version: '1' })
  await mcp.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers }, fetch: answer }))
  return mcp
}

const Result = z.object({
  isError: z.boolean().optional(),
  content: z.tuple([z.object({ text: z.string() })]),
  structuredContent: z.record(z.string(), z.unknown()).default({}),
})
const call = async (name: string, input: Record<string, unknown> = {}) =>
  Result.parse(await client.callTool({ name, arguments: input }))

test('lists seven tools that read, each with a schema', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'ask',
    'query',
    'search_items',
    'top_items',
    'profile',
    'history',
    'list_events',
  ])
  for (const { inputSchema, annotations } of tools) {
    expect(inputSchema.type).toBe('object')
    expect(annotations?.readOnlyHint).toBe(true)
    expect(JSON.stringify(inputSchema)).not.toContain('#/components')
  }
})

test('top_items takes numbers and replies with the figures of a recount', async () => {
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(({ date }) => date.startsWith('2022'))
  const expected = countItems(plays, 'artist', await catalogNames('artists'), 'plays').slice(0, 3)
  const { structuredContent } = await call('top_items', { type: 'artists', time_range: 'year_2022', page_size: 3 })
  expect(structuredContent).toMatchObject({
    items: expected.map(({ id, name, plays: count }, index) => ({ rank: index + 1, id, name, plays: count })),
  })
})

test('a question in words, and what was understood asked again as data, get the same answer', async () => {
  const words = await call('ask', { query: 'top 5 artists in 2022' })
  const { understood, answer } = words.structuredContent
  const data = await call('query', { question: understood })
  expect(data.structuredContent.answer).toEqual(answer)
  expect(answer).toMatchObject({ kind: 'ranking' })
})

test('a follow-up is understood with the context of the answer before', async () => {
  const { structuredContent } = await call('ask', { query: 'top 5 artists in 2022' })
  const next = await call('ask', { query: 'and in 2021?', context: structuredContent.context })
  expect(next.structuredContent.understood).toMatchObject({
    entity: 'artist',
    limit: 5,
    time: { ranges: [{ from: '2021-01-01', to: '2022-01-01' }] },
  })
})

test('what a tool refuses is an error result that names the field', async () => {
  const { isError, content } = await call('top_items', { type: 'songs' })
  expect(isError).toBe(true)
  expect(content[0].text).toMatch(/type/)
  await expect(call('delete_everything')).rejects.toThrow('There is no tool delete_everything.')
})

test('search, profile, history and events answer as the person of the token', async () => {
  const { structuredContent: profile } = await call('profile')
  expect(profile).toMatchObject({ username: listener.username, viewer: { is_self: true } })
  const { structuredContent: history } = await call('history', { limit: 2 })
  expect(history.plays).toHaveLength(2)
  expect((await call('search_items', { q: 'Artist 1' })).structuredContent).toMatchObject({ best: { type: 'artist' } })
  expect((await call('list_events')).structuredContent).toEqual({ events: [] })
})

test('offers the help and the schemas to read', async () => {
  const { resources } = await client.listResources()
  expect(resources.map(({ uri }) => uri)).toEqual(['musicmuse://help', 'musicmuse://schema'])
  const help = await client.readResource({ uri: 'musicmuse://help' })
  expect(help.contents[0]).toMatchObject({ mimeType: 'text/markdown', text: expect.stringContaining('counted play') })
  await expect(client.readResource({ uri: 'musicmuse://other' })).rejects.toThrow('There is no resource')
})

test('without a valid token nothing is answered', async () => {
  await expect(connect({ authorization: 'Bearer mm_wrong' })).rejects.toThrow()
  const response = await POST(new Request(address, { method: 'POST', body: '{"jsonrpc":"2.0"}' }))
  expect(response.status).toBeGreaterThanOrEqual(400)
})
