import { isDeepStrictEqual } from 'node:util'
import { beforeEach, expect, test, vi } from 'vitest'
import { updateSettings } from '@/lib/account/settings'
import { viewerFor } from '@/lib/auth/current-viewer'
import type { Route } from '@/lib/http/route'
import { deletePlay } from '@/lib/catalog/delete-play'
import { setIgnored } from '@/lib/catalog/ignored-merges'
import { mergeItems } from '@/lib/catalog/merge-items'
import { suggestedMerges } from '@/lib/catalog/suggested-merges'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { pool } from '@/lib/db'
import { EventInput } from '@/lib/events/event-input'
import { eventStory } from '@/lib/events/event-story'
import { eventSummaries } from '@/lib/events/event-summaries'
import { createEvent, editEvent, listEvents } from '@/lib/events/life-events'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { weeklyListening } from '@/lib/events/weekly-listening'
import { recomputeHistory } from '@/lib/history/recompute-history'
import { ask } from '@/lib/musicnlp/client'
import { compareListeners } from '@/lib/people/compare-listeners'
import { profile } from '@/lib/people/profile'
import { ListeningRules } from '@/lib/rules/listening-rules'
import { saveRules } from '@/lib/rules/save-rules'
import { itemPage } from '@/lib/stats/item-page'
import { listeningPatterns } from '@/lib/stats/listening-patterns'
import { listeningSeries } from '@/lib/stats/listening-series'
import { overview } from '@/lib/stats/overview'
import { periodReview } from '@/lib/stats/period-review'
import { playHistory } from '@/lib/stats/play-history'
import { topItems } from '@/lib/stats/top-items'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { addPlays, listenerFor, type Listener } from '@/lib/testing/test-listener'
import { createPerson } from '@/lib/testing/test-person'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { GET as getHistory } from './history/route'
import { GET as getOverview } from './overview/route'
import { GET as getPatterns } from './patterns/route'
import { GET as getSeries } from './series/route'
import { GET as getTopItems } from './top_items/route'

// What is kept of each page is compared with what it is without anything kept, after every kind of change.

vi.setConfig({ testTimeout: 60_000 })

const now = new Date('2022-06-20T12:00:00Z')
let people = 0
let owner: Viewer
let friend: Viewer
let listener: Listener
const ids = { artist: 0, other: 0, play: 0, event: 0 }

beforeEach(async () => {
  owner = { ...(await createPerson(`owner${++people}`)), now }
  friend = { ...(await createPerson(`friend${people}`)), now }
  listener = await listenerFor(owner)
  await addPlays(listener, [
    { at: '2022-06-01T23:30:00Z', track: 'Deep song', artist: `Secret band ${people}` },
    { at: '2022-06-02T10:00:00Z', track: 'Deep song', artist: `Secret band ${people}` },
    { at: '2022-06-03T10:00:00Z', track: 'Deepest song', artist: `Sacred band ${people}`, incognito: true },
    { at: '2022-06-04T10:00:00Z', track: 'Deep song - Remastered', artist: `Secret band ${people}` },
  ])
  await addPlays(await listenerFor(friend), [{ at: '2022-06-02T11:00:00Z', track: 'Loud song', artist: 'Loud band' }])
  const { rows } = await pool.query<{ id: number; artist: number }>(
    'select id::int, artist_id as artist from listening_history where user_id = $1 order by played_at',
    [owner.userId],
  )
  ids.play = rows[0]?.id ?? 0
  ids.artist = rows[0]?.artist ?? 0
  ids.other = rows[2]?.artist ?? 0
  const input = EventInput.parse({ name: 'Summer', start_date: '2022-06-02', end_date: '2022-06-03' })
  ids.event = (await createEvent(owner.userId, input)).id
  await createEvent(friend.userId, input)
})

const month = (viewer: Viewer) => resolvePeriod({ time_range: 'month_2022-06', from: undefined, to: undefined }, viewer)
const ownEvents = (viewer: Viewer) => listEvents(viewer.userId)
const ofOwnEvent = async (viewer: Viewer) => {
  const [event] = await ownEvents(viewer)
  return resolvePeriodWithEvents(viewer, { time_range: `event_${event?.id}`, from: undefined, to: undefined })
}

const overTheApi =
  (get: Route, path: string, parameters = '') =>
  async ({ userId }: Viewer) => {
    const headers = await bearerHeader(userId)
    const address = `http://localhost${path}?time_range=month_2022-06${parameters}`
    // The second answer is the one that was kept.
    for (const _ of [1, 2]) await get(new Request(address, { headers }))
    return (await get(new Request(address, { headers }))).json()
  }

/** Everything kept that is about one person. */
const pages: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  overview: (viewer) => overview(viewer, month(viewer)),
  patterns: (viewer) => listeningPatterns(viewer, month(viewer)),
  review: (viewer) => periodReview(viewer, month(viewer)),
  'review of an event': async (viewer) => periodReview(viewer, await ofOwnEvent(viewer)),
  'top tracks': (viewer) => topItems(viewer, { type: 'tracks', period: month(viewer) }),
  'an artist': (viewer) => itemPage(viewer, { type: 'artists', id: ids.artist, period: month(viewer) }),
  series: (viewer) => listeningSeries(viewer, { period: month(viewer), bucket: 'day' }),
  history: (viewer) => playHistory(viewer, { period: month(viewer) }),
  timeline: (viewer) => weeklyListening(viewer),
  'an event': async (viewer) => eventStory(viewer, (await ownEvents(viewer))[0] ?? expect.fail('no event')),
  'the events': async (viewer) => [...(await eventSummaries(viewer, await ownEvents(viewer)))],
  profile: async ({ userId }) => profile({ userId }, await usernameOf(userId), now),
  'Tidy up': async (viewer) => [await suggestedMerges(viewer, 'track'), await suggestedMerges(viewer, 'artist')],
  Muse: async (viewer) => (await ask('my top tracks in June 2022', viewer)).answer,
  'overview over the API': overTheApi(getOverview, '/api/overview'),
  'patterns over the API': overTheApi(getPatterns, '/api/patterns'),
  'history over the API': overTheApi(getHistory, '/api/history'),
  'top tracks over the API': overTheApi(getTopItems, '/api/top_items', '&type=tracks'),
  'series over the API': overTheApi(getSeries, '/api/series', '&bucket=day'),
  'Muse about a day': async (viewer) => (await ask('what did I play on 2 June 2022', viewer)).answer,
}
const compared = () => compareListeners(owner.userId, friend.userId, month(owner))

const usernameOf = async (id: number) =>
  (await pool.query<{ username: string }>('select username from users where id = $1', [id])).rows[0]?.username ?? ''

/** The owner as the next request finds them: with the settings of that moment. */
const asking = () => viewerFor(owner.userId, now)

async function readAll(): Promise<Record<string, unknown>> {
  const viewer = await asking()
  const read = [...Object.entries(pages), ['compare', compared] as const]
  return Object.fromEntries(
    await Promise.all(
      read.map(async ([name, page]) => [name, JSON.parse(JSON.stringify(await page(viewer)))] as const),
    ),
  )
}

/** The pages that are not the same in both. */
const different = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  everyPage.filter((name) => !isDeepStrictEqual(before[name], after[name]))

function forgetEverything() {
  Object.assign(globalThis, { musicmuseResults: undefined, musicmuseCache: undefined, musicmuseAnswers: undefined })
}

async function follow(rules: unknown) {
  await saveRules(owner.userId, ListeningRules.parse(rules))
  await recomputeHistory(owner.userId)
}

const everyPage = [...Object.keys(pages), 'compare']
const all = (...except: string[]) => everyPage.filter((name) => !except.includes(name))

test.each<[string, () => Promise<unknown>, string[]]>([
  [
    'a play arrives',
    () =>
      addPlays(listener, [
        { at: '2022-06-02T20:00:00Z', track: 'Deep song - Remastered', artist: `Secret band ${people}` },
      ]),
    everyPage,
  ],
  ['a play is deleted', () => deletePlay(owner, ids.play), all('an event', 'the events', 'Muse about a day')],
  [
    'an artist is merged',
    () => mergeItems(owner, { kind: 'artist', sourceId: ids.other, targetId: ids.artist }),
    ['overview', 'patterns', 'review', 'an artist', 'history', 'an event', 'the events', 'profile', 'Muse', 'compare'],
  ],
  [
    'a rule leaves out an artist',
    () => follow({ leave_out: [{ kind: 'artist', id: ids.artist }] }),
    all('Muse about a day', 'history'),
  ],
  [
    'the time zone changes',
    async () => {
      await updateSettings(owner, { time_zone: 'America/New_York' })
      await recomputeHistory(owner.userId)
    },
    ['overview', 'patterns', 'review', 'an artist', 'profile', 'compare'],
  ],
  [
    'the event’s dates change',
    () =>
      editEvent(
        owner.userId,
        ids.event,
        EventInput.parse({ name: 'Summer', start_date: '2022-06-01', end_date: '2022-06-01' }),
      ),
    ['an event', 'the events', 'review of an event'],
  ],
  [
    'a suggestion is ignored',
    async () => {
      const [suggestion] = await suggestedMerges(owner, 'track')
      if (!suggestion) throw new Error('nothing is suggested')
      const sourceIds = suggestion.sources.map(({ id }) => id)
      await setIgnored(owner, { kind: 'track', targetId: suggestion.target.id, sourceIds }, true)
    },
    ['Tidy up'],
  ],
])('after %s, every page tells it', async (_, change, changed) => {
  const before = await readAll()
  expect(different(before, await readAll())).toEqual([])
  await change()
  const after = await readAll()
  expect(different(before, after)).toEqual(expect.arrayContaining(changed))
  forgetEverything()
  expect(different(after, await readAll())).toEqual([])
})

test('what a merge changed is as before once it is undone', async () => {
  const before = await readAll()
  await mergeItems(owner, { kind: 'artist', sourceId: ids.other, targetId: ids.artist })
  await readAll()
  await unmergeItems(owner, { kind: 'artist', sourceId: ids.other })
  expect(different(before, await readAll())).toEqual([])
})

test.each(Object.entries(pages))('another person never gets what is kept of %s', async (_, page) => {
  expect(JSON.stringify(await page(owner))).not.toBe('{}')
  expect(JSON.stringify(await page(friend))).not.toMatch(/Deep|Sacred/)
})

test('private sessions are in what the owner sees and never in what others see, whoever looks first', async () => {
  for (const viewers of [
    [owner, { ...owner, hidesPrivateSessions: true }],
    [{ ...owner, hidesPrivateSessions: true }, owner],
  ]) {
    forgetEverything()
    for (const viewer of viewers) {
      const seen = [
        JSON.stringify(await overview(viewer, month(viewer))),
        JSON.stringify(await periodReview(viewer, month(viewer))),
        JSON.stringify(await playHistory(viewer, { period: month(viewer) })),
        JSON.stringify((await ask('my top tracks in June 2022', viewer)).answer),
      ]
      for (const text of seen) expect(text.includes('Deepest song')).toBe(!viewer.hidesPrivateSessions)
    }
  }
})

test('a profile shows its statistics to those who may see them now', async () => {
  const username = await usernameOf(owner.userId)
  const seen = async () => (await profile({ userId: friend.userId }, username, now)).summary
  await updateSettings(owner, { privacy: { profile: 'everyone', statistics: 'everyone' } })
  expect(await seen()).toMatchObject({ plays: 3 })
  await updateSettings(owner, { privacy: { statistics: 'only_me' } })
  expect(await seen()).toBeUndefined()
  expect((await profile({ userId: owner.userId }, username, now)).summary).toMatchObject({ plays: 4 })
})

test('a day later, streaks end and Muse looks at the new present', async () => {
  const tomorrow = (viewer: Viewer) => ({ ...viewer, now: new Date('2022-06-06T12:00:00Z') })
  const today = (viewer: Viewer) => ({ ...viewer, now: new Date('2022-06-05T12:00:00Z') })
  expect((await overview(today(owner), month(owner))).streaks.current?.days).toBe(4)
  expect((await overview(tomorrow(owner), month(owner))).streaks.current).toBeNull()
})

test('Muse leaves out plays that lie in the future at the moment of the question', async () => {
  const at = (time: string) => ({ ...owner, now: new Date(`2022-06-04T${time}:00Z`) })
  const plays = async (time: string) => (await ask('how many plays in June 2022', at(time))).answer.value
  expect(await plays('09:00')).toBe(3)
  expect(await plays('11:00')).toBe(4)
  expect(await plays('09:30')).toBe(3)
})
