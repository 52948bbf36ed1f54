import { beforeAll, expect, test } from 'vitest'
import { protocolCalls } from '@/app/_api-docs/routes'
import { createToken } from '@/lib/auth/access-tokens'
import { headersOf, privacyFixture, rowsOf } from '@/lib/testing/privacy-fixture'
import { isAllowed, roles, settings, type Role, type Rules } from '@/lib/testing/privacy-rules'

// Every route that speaks another product's protocol, called for the owner's data by everybody else: with a session,
// which must count for nothing, and with a token of either scope.

type Sent = { params?: Record<string, string>; query?: string; body?: string }
type Caller = { role: Role; by: 'session' | 'submit' | 'all' }
type Expectation = Sent & { says: (caller: Caller, rules: Rules) => number }

const tokenOnly: Expectation['says'] = ({ by, role }) => (by === 'session' || role === 'visitor' ? 401 : 200)
/** Only a token that may do everything stands for its owner; anyone else is a stranger. */
const openHistory: Expectation['says'] = ({ by, role }, rules) =>
  isAllowed(by === 'all' ? role : 'visitor', rules, ['history']) ? 200 : 404
const owner = { params: { username: 'owner' } }
const play = { listened_at: 1_764_350_000, track_metadata: { artist_name: 'Own band', track_name: 'Own song' } }

const expectations: Record<string, Expectation> = {
  'POST /apis/listenbrainz/1/submit-listens': {
    body: JSON.stringify({ listen_type: 'single', payload: [play] }),
    says: tokenOnly,
  },
  'GET /apis/listenbrainz/1/validate-token': {
    says: ({ by, role }) => (by === 'session' || role === 'visitor' ? 400 : 200),
  },
  'GET /apis/listenbrainz/1/user/{username}/listens': { ...owner, says: openHistory },
  'GET /apis/listenbrainz/1/user/{username}/listen-count': { ...owner, says: openHistory },
  'GET /apis/listenbrainz/1/user/{username}/playing-now': { ...owner, says: openHistory },
  'POST /apis/listenbrainz/1/playing-now/delete': { says: tokenOnly },
  'POST /apis/listenbrainz/1/delete-listen': {
    body: JSON.stringify({ listened_at: play.listened_at, recording_msid: 'made-up' }),
    says: (caller, rules) => (caller.by === 'submit' ? 403 : tokenOnly(caller, rules)),
  },
  'GET /apis/listenbrainz/1/latest-import': { query: 'user_name=owner', says: openHistory },
  'GET /apis/lastfm/2.0': {
    query: 'method=user.getRecentTracks&user=owner&format=json',
    says: (_, rules) => (isAllowed('visitor', rules, ['history']) ? 200 : 400),
  },
  'POST /apis/lastfm/2.0': {
    body: 'method=track.scrobble&sk=made-up&artist=A&track=T&timestamp=1764350000',
    says: () => 403,
  },
  'GET /apis/lastfm': { query: 'hs=true&p=1.2.1&u=owner&t=1764350000&a=made-up', says: () => 200 },
  'POST /apis/lastfm/1.2/nowplaying': { body: 's=made-up&a=A&t=T', says: () => 200 },
  'POST /apis/lastfm/1.2/submissions': { body: 's=made-up&a[0]=A&t[0]=T&i[0]=1764350000', says: () => 200 },
  'POST /apis/mlj_1/newscrobble': {
    body: JSON.stringify({ artist: 'A', title: 'T', key: 'made-up' }),
    says: () => 403,
  },
  'GET /apis/mlj_1/scrobbles': { query: 'key=made-up', says: () => 200 },
  'GET /apis/mlj_1/serverinfo': { says: () => 200 },
  'GET /apis/mlj_1/test': { query: 'key=made-up', says: () => 403 },
  'POST /apis/listenbrainz/1/latest-import': { body: JSON.stringify({ ts: 1_764_350_000 }), says: tokenOnly },
}

let fixture: Awaited<ReturnType<typeof privacyFixture>>
let asked = 0
const tokens = new Map<string, string>()

beforeAll(async () => {
  fixture = await privacyFixture()
  for (const role of roles.filter((name) => name !== 'visitor'))
    for (const scope of ['submit', 'all'] as const)
      tokens.set(`${role} ${scope}`, (await createToken(fixture.viewerOf(role), { name: 'player', scope })).token)
})

async function ask(name: string, { role, by }: Caller, { params = {}, query = '', body }: Sent) {
  const { handler, method } = protocolCalls.find((call) => `${call.method} ${call.path}` === name) ?? {}
  const token = tokens.get(`${role} ${by}`)
  const session = await headersOf(role, fixture.viewerOf)
  const address = `2001:db8:${(asked += 1).toString(16)}::1` // each call from an address of its own: strangers are limited
  const headers = { ...(token ? { authorization: `Token ${token}` } : session), 'x-forwarded-for': address }
  const request = new Request(`http://localhost/apis?${query}`, { method, headers, ...(body && { body }) })
  const response = await handler?.(request, { params: Promise.resolve(params) })
  return { status: response?.status, text: (await response?.text()) ?? '' }
}

test('every route is listed in this table', () => {
  expect(protocolCalls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(expectations).sort())
})

test('under each setting, routes respond as the rules say and neither change nor reveal the owner’s data', async () => {
  const found: string[] = []
  const before = await rowsOf(fixture.owner)
  for (const [setting, rules] of settings.slice(0, 3)) {
    await fixture.open(rules)
    for (const [name, { says, ...sent }] of Object.entries(expectations))
      for (const role of roles.filter((each) => each !== 'owner'))
        for (const by of role === 'visitor' ? (['session'] as const) : (['session', 'submit', 'all'] as const)) {
          const { status, text } = await ask(name, { role, by }, sent)
          const expected = says({ role, by }, rules)
          if (status !== expected) found.push(`${setting}, ${name}, ${role} by ${by}: ${status}, not ${expected}`)
          if (/Secret/.test(text) && expected !== 200)
            found.push(`${setting}, ${name}, ${role} by ${by}: tells a secret`)
        }
  }
  expect(found).toEqual([])
  expect(await rowsOf(fixture.owner)).toEqual(before)
}, 120_000)
