import { beforeAll, expect, test } from 'vitest'
import * as event from '@/app/api/events/[id]/route'
import * as events from '@/app/api/events/route'
import * as fame from '@/app/api/hall_of_fame/route'
import * as importOne from '@/app/api/imports/[id]/route'
import * as imports from '@/app/api/imports/route'
import * as muse from '@/app/api/music_muse/route'
import * as topItems from '@/app/api/top_items/route'
import * as userProfile from '@/app/api/user_profile/route'
import { drawnHistory } from '@/lib/testing/drawn-history'
import { addPlays, makeListener, type Listener } from '@/lib/testing/listener'
import { bearerOf } from '@/lib/testing/token'
import { EventAnswer, EventsAnswer, ImportAnswer, ImportsAnswer, MuseAnswer, ProfileAnswer, TopItemsAnswer } from './answers'

let listener: Listener
let headers: Record<string, string>

beforeAll(async () => {
  listener = await makeListener('America/New_York')
  await addPlays(listener, [...drawnHistory(7), { at: new Date(), track: 'Without an album', album: null }])
  headers = { ...(await bearerOf(listener.userId)), 'content-type': 'application/json' }
})

type Route = (request: Request, context?: { params: Promise<Record<string, string>> }) => Promise<Response>

async function answer(route: Route, { query = '', body, params, method = body ? 'POST' : 'GET' }: { query?: string; body?: object; params?: object; method?: string } = {}) {
  const request = new Request(`http://localhost/api${query}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const response = await route(request, { params: Promise.resolve({ ...params }) })
  expect(response.ok).toBe(true)
  return response.json()
}

test('real answers are as the document tells them, with no field besides', async () => {
  const told = await answer(events.POST, { body: { name: 'Japan', start_date: '2022-04-02', category: 'travel' } })
  const { items } = await answer(topItems.GET, { query: '?type=tracks' })
  await answer(fame.PUT, { method: 'PUT', body: { kind: 'track', ids: [items[0].id] } })
  const answers = [
    [EventAnswer, told],
    [EventAnswer, await answer(event.GET, { params: { id: String(told.event.id) } })],
    [EventsAnswer, await answer(events.GET)],
    [TopItemsAnswer, await answer(topItems.GET, { query: '?type=tracks&page_size=100' })],
    [TopItemsAnswer, await answer(topItems.GET, { query: '?type=albums&time_range=year_2022' })],
    [TopItemsAnswer, await answer(topItems.GET, { query: '?type=artists&sort=time' })],
    [ProfileAnswer, await answer(userProfile.GET)],
    [ImportsAnswer, await answer(imports.GET)],
    [ImportAnswer, await answer(importOne.GET, { params: { id: String(listener.importId) } })],
    [MuseAnswer, await answer(muse.POST, { body: { query: 'What were my top tracks on Fridays in the summer of 2022 after 6PM?' } })],
    [MuseAnswer, await answer(muse.POST, { body: { query: 'colourless green ideas' } })],
  ] as const
  for (const [schema, json] of answers) expect(schema.parse(json)).toEqual(json)
})
