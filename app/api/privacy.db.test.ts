import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import ProfileImage from '@/app/(public)/u/[username]/opengraph-image'
import * as compare from '@/app/api/compare/[username]/route'
import * as event from '@/app/api/events/[id]/route'
import * as download from '@/app/api/export/download/route'
import * as friends from '@/app/api/friends/route'
import * as fame from '@/app/api/hall_of_fame/route'
import * as history from '@/app/api/history/route'
import * as reviewImage from '@/app/api/images/review/route'
import * as topImage from '@/app/api/images/top/route'
import * as report from '@/app/api/imports/[id]/report/[list]/route'
import * as importOne from '@/app/api/imports/[id]/route'
import * as merges from '@/app/api/merges/route'
import * as muse from '@/app/api/music_muse/route'
import * as followers from '@/app/api/people/[username]/followers/route'
import * as following from '@/app/api/people/[username]/following/route'
import * as people from '@/app/api/people/route'
import * as play from '@/app/api/plays/[id]/route'
import * as restorePlay from '@/app/api/plays/[id]/restore/route'
import * as share from '@/app/api/shares/[id]/route'
import * as topItems from '@/app/api/top_items/route'
import * as userProfile from '@/app/api/user_profile/route'
import {
  all,
  isAllowed,
  roles,
  settings,
  shownTable,
  writeTables,
  type Area,
  type Role,
} from '@/lib/testing/privacy-rules'
import { rowsOf, privacyFixture } from '@/lib/testing/privacy-fixture'
import { bearerHeader } from '@/lib/testing/auth-headers'

// Pages signal "not found" through Next, which is not running here.
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  notFound: () => {
    throw new Error('not found')
  },
}))

type Route = (request: Request, context?: { params: Promise<Record<string, string>> }) => Promise<Response>
type Call = {
  method?: string
  query?: string
  params?: Record<string, string>
  body?: object
  headers?: Record<string, string>
}

const bearer: Partial<Record<Role, { authorization: string }>> = {}
let fixture: Awaited<ReturnType<typeof privacyFixture>>
let ids: (typeof fixture)['ids']

async function call(role: Role, route: Route, { method = 'GET', query = '', params, body, headers }: Call = {}) {
  const init = body && { body: JSON.stringify(body) }
  const request = new Request(`http://localhost:3160/api${query}`, {
    method,
    ...init,
    headers: { ...bearer[role], ...headers, ...(body && { 'content-type': 'application/json' }) },
  })
  const response = await route(request, params && { params: Promise.resolve(params) })
  const text = await response.text()
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    text,
    json: z
      .record(z.string(), z.unknown())
      .catch({})
      .parse(text.startsWith('{') ? JSON.parse(text) : {}),
  }
}

beforeAll(async () => {
  fixture = await privacyFixture()
  ids = fixture.ids
  for (const role of roles.filter((name) => name !== 'visitor'))
    bearer[role] = await bearerHeader(fixture.viewerOf(role).userId)
})

type Probe = { needs: Area[]; sees: (role: Role) => Promise<boolean>; except?: Role[] }
const named = { username: 'owner' }
const isOk = async (answer: Promise<{ status: number }>) => (await answer).status === 200
const has = (field: string) => async (role: Role) =>
  field in (await call(role, userProfile.GET, { query: '?username=owner' })).json
const imageOf = () =>
  ProfileImage({ params: Promise.resolve(named) }).then(
    (image) => image.ok,
    () => false,
  )

const probes: Record<string, Probe> = {
  profile: { needs: [], sees: (role) => isOk(call(role, userProfile.GET, { query: '?username=OWNER' })) },
  'profile: figures': { needs: ['statistics'], sees: has('summary') },
  'profile: hours': { needs: ['statistics'], sees: has('by_hour') },
  'profile: recent tops': { needs: ['statistics'], sees: has('recent') },
  'profile: hall of fame': { needs: ['hall_of_fame'], sees: has('hall_of_fame') },
  'profile: events': { needs: ['events'], sees: has('events') },
  'profile: followers': { needs: ['follows'], sees: has('followers') },
  'top lists': {
    needs: ['statistics'],
    sees: (role) => isOk(call(role, topItems.GET, { query: '?type=tracks&username=owner' })),
  },
  'top lists as CSV': {
    needs: ['statistics'],
    sees: (role) => isOk(call(role, topItems.GET, { query: '?type=tracks&username=owner&format=csv' })),
  },
  'top lists of an event': {
    needs: ['statistics', 'events'],
    sees: (role) =>
      isOk(call(role, topItems.GET, { query: `?type=tracks&username=owner&time_range=event_${ids.event}` })),
  },
  'top lists by ETag': {
    needs: ['statistics'],
    sees: async (role) =>
      [200, 304].includes(
        (await call(role, topItems.GET, { query: '?type=tracks&username=owner', headers: { 'if-none-match': '*' } }))
          .status,
      ),
  },
  history: { needs: ['history'], sees: (role) => isOk(call(role, history.GET, { query: '?username=owner' })) },
  'history of an event': {
    needs: ['history', 'events'],
    sees: (role) => isOk(call(role, history.GET, { query: `?username=owner&time_range=event_${ids.event}` })),
  },
  followers: { needs: ['follows'], sees: (role) => isOk(call(role, followers.GET, { params: named })) },
  following: { needs: ['follows'], sees: (role) => isOk(call(role, following.GET, { params: named })) },
  'in a list of others': {
    needs: [],
    sees: async (role) => (await call(role, followers.GET, { params: { username: 'hub' } })).text.includes('"owner"'),
  },
  search: {
    needs: [],
    except: ['visitor'],
    sees: async (role) => (await call(role, people.GET, { query: '?q=owne' })).text.includes('"owner"'),
  },
  comparison: {
    needs: ['comparison'],
    except: ['visitor'],
    sees: (role) => isOk(call(role, compare.GET, { params: named })),
  },
  'friends’ week': {
    needs: ['statistics'],
    except: ['owner', 'follower', 'stranger', 'visitor'],
    sees: async (role) => (await call(role, friends.GET)).text.includes('Secret band'),
  },
}

test('under each setting, everyone gets what the rules say', async () => {
  const tables: string[] = []
  const wrong: string[] = []
  for (const [name, privacy] of settings) {
    await fixture.open(privacy)
    const lines = new Map<string, string[]>()
    for (const [what, { needs, sees, except = [] }] of Object.entries(probes)) {
      const got = await Promise.all(roles.map(sees))
      lines.set(
        what,
        got.map((yes) => (yes ? 'yes' : '·')),
      )
      for (const [index, role] of roles.entries())
        if (got[index] !== (!except.includes(role) && isAllowed(role, privacy, needs)))
          wrong.push(`${name}, ${what}, ${role}: ${got[index]}`)
    }
    tables.push(shownTable(name, lines))
    // The image is the same for everyone, so it must not contain more than a visitor may see.
    if ((await imageOf()) !== isAllowed('visitor', privacy, [])) wrong.push(`${name}: share image`)
  }
  await writeTables('api', tables)
  expect(wrong).toEqual([])
}, 300_000)

test('responses contain nothing of what they hide', async () => {
  await fixture.open({ ...all('only_me'), profile: 'everyone' })
  for (const role of roles.filter((name) => name !== 'owner')) {
    for (const answer of await Promise.all([
      call(role, userProfile.GET, { query: '?username=owner' }),
      call(role, topItems.GET, { query: '?type=artists&username=owner' }),
      call(role, history.GET, { query: '?username=owner' }),
      call(role, compare.GET, { params: named }),
      call(role, people.GET, { query: '?q=secret' }),
      call(role, muse.POST, { method: 'POST', body: { query: 'How often did I play Secret band?' } }),
      call(role, muse.POST, { method: 'POST', body: { query: 'top songs during Secret event' } }),
    ]))
      expect(answer.text.replaceAll(/"query":"[^"]*"/g, '')).not.toMatch(/Secret (song|album)|"plays":1\b/)
  }
})

test('another person’s rows are not found by their ids and stay unchanged', async () => {
  const before = await rowsOf(fixture.owner)
  for (const role of ['friend', 'stranger', 'blocked', 'visitor'] as const) {
    const denied = role === 'visitor' ? 401 : 404
    const by = (id: number) => ({ params: { id: String(id) } })
    const edit = { name: 'mine now', start_date: '2020-01-01' }
    const answers = await Promise.all([
      call(role, event.GET, by(ids.event)),
      call(role, event.PUT, { ...by(ids.event), method: 'PUT', body: edit }),
      call(role, event.DELETE, { ...by(ids.event), method: 'DELETE' }),
      call(role, importOne.GET, by(ids.import)),
      call(role, importOne.DELETE, { ...by(ids.import), method: 'DELETE' }),
      call(role, report.GET, { params: { id: String(ids.import), list: 'plays_added' } }),
      call(role, play.DELETE, { ...by(ids.play), method: 'DELETE' }),
      call(role, restorePlay.POST, { ...by(ids.play), method: 'POST' }),
      call(role, share.DELETE, { ...by(ids.share), method: 'DELETE' }),
      call(role, download.GET, { query: `?id=${ids.export}` }),
      call(role, topItems.GET, { query: `?type=tracks&time_range=event_${ids.event}` }),
      call(role, topImage.GET, { query: `?type=tracks&time_range=event_${ids.event}` }),
      call(role, merges.POST, {
        method: 'POST',
        body: { kind: 'track', source_id: ids.track, target_id: ids.track + 1000 },
      }),
    ])
    expect(
      answers.map(({ status }) => status),
      role,
    ).toEqual(answers.map(() => denied))
    const enters = await call(role, fame.PUT, { method: 'PUT', body: { kind: 'track', ids: [ids.track] } })
    expect(enters.status).toBe(role === 'visitor' ? 401 : 400)
    expect((await call(role, reviewImage.GET, { query: '?year=2026' })).status).toBe(role === 'visitor' ? 401 : 200)
  }
  expect(await rowsOf(fixture.owner)).toEqual(before)
}, 120_000)
