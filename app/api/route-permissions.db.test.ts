import { beforeAll, expect, test } from 'vitest'
import { openApi } from '@/app/_api-docs/openapi'
import type { Method } from '@/app/_api-docs/routes'
import { calls } from '@/app/_api-docs/testing/call'
import {
  all,
  isAllowed,
  roles,
  settings,
  shownTable,
  writeTables,
  type Area,
  type Role,
  type Rules,
} from '@/lib/testing/privacy-rules'
import { headersOf, rowsOf, privacyFixture } from '@/lib/testing/privacy-fixture'

// Every operation of the API, requesting the owner's rows if it takes a name or an id. openapi.db.test.ts checks that
// the list of operations matches the files under app/api.

type Fixture = Awaited<ReturnType<typeof privacyFixture>>
type Sent = {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: object
  headers?: Record<string, string>
}
type Expectation = {
  sends: (ids: Fixture['ids']) => Sent
  says: (role: Role, rules: Rules) => number
  tells?: true
  isAimed?: true
}

/** An operation on the caller's own data: the owner's settings do not matter. */
const own = (status = 200, sent: Sent = {}): Expectation => ({
  sends: () => sent,
  says: (role) => (role === 'visitor' ? 401 : status),
})
/** A row of the owner by its id, which is not found for anyone else. */
const row = (sends: Expectation['sends'], other = 404, mine = 200): Expectation => ({
  sends,
  isAimed: true,
  says: (role) => (role === 'visitor' ? 401 : role === 'owner' ? mine : other),
})
/** What the owner's settings open; `tells`: the response then contains otherwise secret text. */
const open = (
  needs: Area[],
  sent: Sent,
  { good = 200, visitors = true, tells }: { good?: number; visitors?: boolean; tells?: true } = {},
): Expectation => ({
  sends: () => sent,
  says: (role, rules) => (role === 'visitor' && !visitors ? 401 : isAllowed(role, rules, needs) ? good : 404),
  ...(tells && { tells }),
})
const byId =
  (pick: (ids: Fixture['ids']) => unknown) =>
  (ids: Fixture['ids']): Sent => ({ params: { id: pick(ids) } })
const owner = { username: 'owner' }
const edit = { name: 'Mine now', start_date: '2020-01-01' }
const wrong = 'not the password'

const expectations: Record<string, Expectation> = {
  'GET /api/top_items': open(['statistics'], { query: { type: 'tracks', ...owner } }, { tells: true }),
  'GET /api/overview': own(),
  'GET /api/patterns': own(),
  'GET /api/review/{period}': row((ids) => ({ params: { period: `event_${ids.event}` } })),
  // The catalog is shared by everybody, so anyone can look up a name by its id, but not who played it.
  'GET /api/items/{kind}/{id}': { ...row((ids) => ({ params: { kind: 'tracks', id: ids.track } }), 200), tells: true },
  'GET /api/series': row((ids) => ({ query: { items: `tracks:${ids.track}`, time_range: `event_${ids.event}` } })),
  'GET /api/history': open(['history'], { query: owner }, { tells: true }),
  'GET /api/live': open(['history'], { query: { ...owner, once: 'true' } }),
  'GET /api/images/top': row((ids) => ({ query: { type: 'tracks', time_range: `event_${ids.event}` } })),
  'GET /api/images/review': row((ids) => ({ query: { time_range: `event_${ids.event}` } })),
  'POST /api/music_muse': own(200, { body: { query: 'What are my top artists of all time?' } }),
  'GET /api/music_muse/questions': own(),
  'DELETE /api/music_muse/questions': own(204),
  'GET /api/imports': own(),
  'POST /api/imports': own(400),
  'GET /api/imports/{id}': row(byId((ids) => ids.import)),
  'DELETE /api/imports/{id}': row(byId((ids) => ids.import)),
  'GET /api/imports/{id}/review': row(byId((ids) => ids.import)),
  'POST /api/imports/{id}/review': row(
    (ids) => ({ params: { id: ids.import }, body: { files: [] } }),
    404,
    409, // it does not wait for a review
  ),
  'GET /api/imports/{id}/report/{list}': row((ids) => ({ params: { id: ids.import, list: 'plays_added' } })),
  'GET /api/plays/deleted': own(),
  'POST /api/plays': row((ids) => ({ body: { track_id: ids.track, started_at: '2020-06-01T10:00:00Z' } })),
  'PATCH /api/plays/{id}': row(
    (ids) => ({ params: { id: ids.play }, body: { started_at: '2020-06-01T10:00:00Z' } }),
    404,
    409, // a file told of it
  ),
  'PUT /api/plays/{id}/separate': row(
    (ids) => ({ params: { id: ids.play }, body: { play_id: ids.otherPlay, separate: true } }),
    404,
    204,
  ),
  'DELETE /api/plays/{id}': row(
    byId((ids) => ids.play),
    404,
    204,
  ),
  'POST /api/plays/{id}/restore': row(
    byId((ids) => ids.deletedPlay),
    404,
    204,
  ),
  'GET /api/merges': own(),
  'POST /api/merges': row((ids) => ({ body: { kind: 'track', source_id: ids.otherTrack, target_id: ids.track } })),
  'DELETE /api/merges': row((ids) => ({ query: { kind: 'track', source_id: ids.otherTrack } })),
  'PUT /api/merges/ignored': {
    ...own(204),
    sends: (ids) => ({ body: { kind: 'track', target_id: ids.track, source_ids: [ids.otherTrack], ignored: true } }),
  },
  'GET /api/merges/suggestions': own(200, { query: { kind: 'track' } }),
  'GET /api/user_profile': open([], { query: owner }, { tells: true }),
  'GET /api/people': own(200, { query: { q: 'secret' } }),
  'GET /api/people/{username}/followers': open(['follows'], { params: owner }),
  'GET /api/people/{username}/following': open(['follows'], { params: owner }),
  'PUT /api/follows/{username}': {
    sends: () => ({ params: owner }),
    says: (role, rules) => (role === 'visitor' ? 401 : role === 'owner' ? 400 : isAllowed(role, rules, []) ? 204 : 404),
  },
  'DELETE /api/follows/{username}': own(204, { params: { username: 'hub' } }),
  'GET /api/compare/{username}': open(['comparison'], { params: owner }, { visitors: false, tells: true }),
  'GET /api/search': own(200, { query: { q: 'secret' } }),
  'GET /api/friends': { ...own(), tells: true },
  'GET /api/blocks': own(),
  'PUT /api/blocks/{username}': own(204, { params: { username: 'hub' } }),
  'DELETE /api/blocks/{username}': own(204, { params: owner }),
  'GET /api/events': own(),
  'POST /api/events': own(201, { body: edit }),
  'GET /api/events/{id}': row(byId((ids) => ids.event)),
  'PUT /api/events/{id}': row((ids) => ({ params: { id: ids.event }, body: edit })),
  'DELETE /api/events/{id}': row(byId((ids) => ids.event)),
  'GET /api/hall_of_fame': own(),
  'PUT /api/hall_of_fame': row((ids) => ({ body: { kind: 'track', ids: [ids.track] } }), 400),
  'GET /api/shares': own(),
  'POST /api/shares': row((ids) => ({ body: { view: 'event', id: ids.event } }), 404, 201),
  'DELETE /api/shares/{id}': row(
    byId((ids) => ids.share),
    404,
    204,
  ),
  'GET /api/settings': own(),
  'PATCH /api/settings': own(200, { body: { week_start: 1 } }),
  'PUT /api/settings/email': own(400, { body: { email: 'thief@example.org', password: wrong } }),
  'GET /api/settings/listening': own(),
  'PUT /api/settings/listening': own(200, { body: {} }),
  'POST /api/settings/listening/preview': own(200, { body: {} }),
  'PUT /api/settings/password': own(400, { body: { current_password: wrong, new_password: 'eleven purple foxes' } }),
  'POST /api/settings/picture': own(400),
  'DELETE /api/settings/picture': own(204),
  'GET /api/pictures/{key}': { sends: () => ({ params: { key: '0'.repeat(32) } }), says: () => 404 },
  'GET /api/sessions': own(),
  'DELETE /api/sessions': own(),
  'DELETE /api/sessions/{id}': row(
    byId((ids) => ids.session),
    404,
    204,
  ),
  'GET /api/tokens': own(),
  'POST /api/tokens': own(201, { body: { name: 'a script' } }),
  'DELETE /api/tokens/{id}': row(
    byId((ids) => ids.token),
    404,
    204,
  ),
  'GET /api/spotify': own(),
  'DELETE /api/spotify': own(204),
  'GET /api/forwarding': own(),
  'PUT /api/forwarding': own(400, { body: { server: 'https://127.0.0.1', token: 'secret' } }),
  'DELETE /api/forwarding': own(204),
  'GET /api/export': own(),
  'POST /api/export': own(202),
  'GET /api/export/download': row((ids) => ({ query: { id: ids.export } })),
  'DELETE /api/account': own(400, { body: { password: wrong } }),
}

const { paths } = openApi()
let fixture: Fixture

beforeAll(async () => {
  fixture = await privacyFixture()
})

const send = (name: string, role: Role) => ask(name, role, expectations[name]?.sends(fixture.ids) ?? {})

async function ask(name: string, role: Role, { params = {}, query = {}, body, headers: more }: Sent) {
  const [method = 'GET', path = ''] = name.split(' ') as [Method, string]
  const texts = (fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)]))
  const headers = {
    ...(await headersOf(role, fixture.viewerOf)),
    'sec-fetch-site': 'same-origin',
    ...(body && { 'content-type': 'application/json' }),
    ...more,
  }
  const request = new Request(`http://localhost/api?${new URLSearchParams(texts(query))}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const response = await calls.get(name)?.handler(request, { params: Promise.resolve(texts(params)) })
  const isTold = String(response?.status) in (paths[path]?.[method.toLowerCase()]?.responses ?? {})
  return {
    status: response?.status,
    isTold,
    text: (await response?.text()) ?? '',
    headers: [...(response?.headers ?? [])],
  }
}

test('every operation is listed in this table', () => {
  expect([...calls.keys()].sort()).toEqual(Object.keys(expectations).sort())
})

test('under each setting, operations respond as the rules say and neither change nor reveal the owner’s data', async () => {
  const tables: string[] = []
  const found: string[] = []
  const before = await rowsOf(fixture.owner)
  for (const [setting, rules] of settings.slice(0, 3)) {
    await fixture.open(rules)
    const lines = new Map<string, string[]>()
    for (const [name, { says, tells }] of Object.entries(expectations)) {
      const got: string[] = []
      for (const role of roles.slice(1)) {
        const { status, isTold, text } = await send(name, role)
        got.push(String(status))
        if (status !== says(role, rules)) found.push(`${setting}, ${name}, ${role}: ${status}`)
        if (!isTold) found.push(`${setting}, ${name}, ${role}: ${status} is not documented`)
        if (/Secret/.test(text) && !(tells && status === 200))
          found.push(`${setting}, ${name}, ${role}: tells a secret`)
      }
      lines.set(name, ['–', ...got])
    }
    tables.push(shownTable(setting, lines))
  }
  await writeTables('routes', tables)
  expect(found).toEqual([])
  expect(await rowsOf(fixture.owner)).toEqual(before)
}, 300_000)

test('a hidden person and an unknown name get identical responses', async () => {
  await fixture.open({ ...all('everyone'), profile: 'only_me' })
  const called = (username: string, { params, query, ...rest }: Sent): Sent => ({
    ...rest,
    ...(params && { params: { ...params, ...('username' in params && { username }) } }),
    ...(query && { query: { ...query, ...('username' in query && { username }) } }),
  })
  const byName = Object.entries(expectations)
    .map(([name, { sends }]) => ({ name, sent: sends(fixture.ids) }))
    .filter(({ sent }) => 'username' in { ...sent.params, ...sent.query })
  expect(byName.length).toBeGreaterThan(8)
  await fixture.estrange()
  for (const { name, sent } of byName) {
    for (const role of ['stranger', 'blocked', 'visitor'] as const) {
      // a blocked person has met the owner: see the next test
      if (role === 'blocked' && name === 'PUT /api/blocks/{username}') continue
      const [hidden, unknown] = [
        await ask(name, role, called('owner', sent)),
        await ask(name, role, called('nobody-at-all', sent)),
      ]
      expect(hidden, `${name}, ${role}`).toEqual(unknown)
    }
  }
})

test('a blocked person can block the owner and gets the same responses as a follower of someone who hides', async () => {
  await fixture.open({ ...all('everyone'), profile: 'only_me' })
  for (const method of ['PUT', 'DELETE']) {
    const [blocked, hidden] = [
      await ask(`${method} /api/blocks/{username}`, 'blocked', { params: owner }),
      await ask(`${method} /api/blocks/{username}`, 'follower', { params: owner }),
    ]
    expect(blocked).toEqual(hidden)
    expect(blocked.status).toBe(204)
  }
})

test('an ETag from before is not confirmed to people who may no longer see the content', async () => {
  const found: string[] = []
  const tagged: string[] = []
  const closed = Object.entries(expectations).filter(
    ([name, { says }]) =>
      name.startsWith('GET ') && name !== 'GET /api/export/download' && says('stranger', all('only_me')) !== 200,
  )
  for (const [name, { sends, says }] of closed) {
    await fixture.open(all('everyone'))
    const sent = sends(fixture.ids)
    const tag = new Headers((await ask(name, 'owner', sent)).headers).get('etag')
    if (!tag) continue
    tagged.push(name)
    if ((await ask(name, 'owner', { ...sent, headers: { 'if-none-match': tag } })).status !== 304)
      found.push(`${name}: the owner has it already`)
    await fixture.open(all('only_me'))
    for (const role of roles.slice(1)) {
      const refusal = says(role, all('only_me'))
      for (const kept of [tag, '*']) {
        const { status, headers } = await ask(name, role, { ...sent, headers: { 'if-none-match': kept } })
        if (status !== refusal || new Headers(headers).has('etag')) found.push(`${name}, ${role}: ${status}`)
      }
    }
  }
  expect(found).toEqual([])
  expect(tagged).toEqual(
    expect.arrayContaining([
      'GET /api/top_items',
      'GET /api/history',
      'GET /api/user_profile',
      'GET /api/compare/{username}',
      'GET /api/people/{username}/followers',
      'GET /api/events/{id}',
      'GET /api/imports/{id}',
    ]),
  )
})

test('the owner gets everything that others were refused', async () => {
  await fixture.open(all('only_me'))
  const first = ['POST /api/plays/{id}/restore', 'POST /api/merges', 'DELETE /api/merges']
  const skipped = ['DELETE /api/imports/{id}', 'GET /api/export/download']
  const names = Object.keys(expectations)
    .filter((name) => expectations[name]?.isAimed && !skipped.includes(name))
    .sort(
      (a, b) =>
        Number(first.includes(b)) - Number(first.includes(a)) || Number(/^DELETE/.test(a)) - Number(/^DELETE/.test(b)),
    )
  const answers: [string, number | undefined][] = []
  for (const name of names) answers.push([name, (await send(name, 'owner')).status])
  expect(answers).toEqual(names.map((name) => [name, expectations[name]?.says('owner', all('only_me'))]))
})
