import { inspect } from 'node:util'
import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import {
  all,
  isAllowed,
  roles,
  settings,
  shownTable,
  writeTables,
  type Role,
  type Rules,
} from '@/lib/testing/privacy-rules'
import { headersOf, rowsOf, privacyFixture } from '@/lib/testing/privacy-fixture'
import { serverActions, type ServerAction } from '@/lib/testing/server-actions'

// Next's request scope, which exists only while Next answers a request.
const scope = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({
  headers: async () => scope.headers,
  cookies: async () => ({ set: () => {}, delete: () => {} }),
}))
vi.mock('next/server', () => ({ after: (work: () => unknown) => work() }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

type Ids = Awaited<ReturnType<typeof privacyFixture>>['ids']
/** The expected result: `ok`, an error code, or what Next does instead: `redirect`, `not there`. */
type Rule = (role: Role, rules: Rules) => string
/**
 * The input of an action, for the owner's rows where it takes an id, and its expected result. `once` runs it under one
 * setting only, because its result does not depend on them and it is slow or rate-limited.
 */
type Expectation = { sends: (ids: Ids, role: Role) => unknown; says: Rule; once?: true }

const signedIn =
  (word: string | ((role: Role) => string)): Rule =>
  (role) =>
    role === 'visitor' ? 'unauthorized' : typeof word === 'string' ? word : word(role)
const own: Rule = signedIn('ok')
/** Another person's row is not found; the owner is tried last, because the action changes the row. */
const rowOfOwner: Rule = signedIn((role) => (role === 'owner' ? 'ok' : 'not_found'))
const anyone =
  (word: string): Rule =>
  () =>
    word
const password = { current_password: 'not the password', new_password: 'eleven purple foxes' }

const byId = (pick: (ids: Ids) => unknown) => (ids: Ids) => ({ id: pick(ids) })

/** Every server action; in the order in which the owner may do them all. */
const expectations: Record<string, Expectation> = {
  restorePlayAction: { sends: byId((ids) => ids.deletedPlay), says: rowOfOwner },
  mergeAction: {
    sends: (ids) => ({ kind: 'track', sourceIds: [ids.otherTrack], targetId: ids.track }),
    says: rowOfOwner,
  },
  unmergeAction: { sends: (ids) => ({ kind: 'track', sourceIds: [ids.otherTrack] }), says: rowOfOwner },
  mergeAllAction: {
    sends: (ids) => [{ kind: 'track', sourceIds: [ids.otherTrack], targetId: ids.track }],
    says: rowOfOwner,
  },
  ignoreMergeAction: {
    sends: (ids) => ({ kind: 'track', sourceIds: [ids.otherTrack], targetId: ids.track, isIgnored: true }),
    says: own,
  },
  editEventAction: {
    sends: (ids) => ({ id: ids.event, name: 'Mine now', start_date: '2020-01-01' }),
    says: rowOfOwner,
  },
  shareAction: { sends: (ids) => ({ view: 'event', id: ids.event }), says: rowOfOwner },
  revokeShareAction: { sends: byId((ids) => ids.share), says: rowOfOwner },
  deleteEventAction: { sends: byId((ids) => ids.event), says: rowOfOwner },
  revokeTokenAction: { sends: byId((ids) => ids.token), says: rowOfOwner },
  endSessionAction: { sends: byId((ids) => ids.session), says: rowOfOwner },
  saveHallOfFame: {
    sends: (ids) => ({ kind: 'track', ids: [ids.track] }),
    says: signedIn((role) => (role === 'owner' ? 'ok' : 'invalid')),
  },
  separateAction: {
    sends: (ids) => ({ ids: [ids.play, ids.otherPlay], isSeparate: true }),
    says: rowOfOwner,
  },
  addPlayAction: {
    sends: (ids) => ({ track_id: ids.track, started_at: '2020-06-01T10:00' }),
    says: rowOfOwner,
  },
  editPlayAction: {
    sends: (ids) => ({ id: ids.play, started_at: '2020-06-01T10:00' }),
    says: signedIn((role) => (role === 'owner' ? 'conflict' : 'not_found')),
  },
  deletePlayAction: { sends: byId((ids) => ids.play), says: rowOfOwner },

  followAction: {
    sends: () => ({ username: 'owner', follows: true }),
    says: (role, rules) =>
      signedIn(role === 'owner' ? 'invalid' : isAllowed(role, rules, []) ? 'ok' : 'not_found')(role, rules),
  },
  blockAction: { sends: () => ({ username: 'owner', isBlocked: false }), says: own },
  markFollowersSeenAction: { sends: () => ({}), says: own },

  askAction: { sends: () => ({ query: 'What are my top tracks of all time?' }), says: own },
  museStartAction: { sends: () => ({}), says: own },
  loadTopItems: { sends: () => 'tracks?username=owner&page=1', says: own },
  findShareAction: { sends: (ids) => ({ view: 'event', id: ids.event }), says: own },
  loadPlays: { sends: () => '2020-01-01?username=owner', says: own },

  createEventAction: { sends: () => ({ name: 'A day', start_date: '2021-01-01' }), says: own, once: true },
  restoreEventAction: {
    sends: () => ({ id: 900_000, name: 'A day', start_date: '2021-01-01' }),
    says: own,
    once: true,
  },
  saveThemeAction: { sends: () => ({ theme: 'dark' }), says: own, once: true },
  saveSettings: { sends: () => ({ week_start: 1 }), says: own, once: true },
  previewListening: { sends: () => ({ counting: 'everything' }), says: own },
  saveListening: { sends: () => ({ counting: 'finished' }), says: own },
  savePrivacy: { sends: () => settings[0]?.[1], says: own, once: true },
  createTokenAction: { sends: () => ({ name: 'a script' }), says: own, once: true },
  approveLastfmAction: { sends: () => ({ token: 'made up' }), says: signedIn('invalid'), once: true },
  // Without keys of Spotify
  connectSpotifyAction: { sends: () => ({}), says: signedIn('not_found'), once: true },
  disconnectSpotifyAction: { sends: () => ({}), says: own, once: true },
  startForwardingAction: {
    sends: () => ({ server: 'https://127.0.0.1', token: 'secret' }),
    says: signedIn('invalid'),
    once: true,
  },
  stopForwardingAction: { sends: () => ({}), says: own, once: true },
  startExportAction: { sends: () => ({ format: 'musicmuse' }), says: own, once: true },
  endOthersAction: { sends: () => ({}), says: own, once: true },
  changePasswordAction: { sends: () => password, says: signedIn('invalid'), once: true },
  changeEmailAction: {
    sends: () => ({ email: 'thief@example.org', password: 'not the password' }),
    says: signedIn('invalid'),
    once: true,
  },
  deleteAccountAction: { sends: () => ({ password: 'not the password' }), says: signedIn('invalid'), once: true },
  startSecondFactorAction: { sends: () => ({ password: 'not the password' }), says: signedIn('invalid'), once: true },
  confirmSecondFactorAction: { sends: () => ({ code: '123456' }), says: signedIn('conflict'), once: true },
  renewRecoveryCodesAction: { sends: () => ({ password: 'not the password' }), says: signedIn('invalid'), once: true },
  removeSecondFactorAction: { sends: () => ({ password: 'not the password' }), says: signedIn('invalid'), once: true },
  signInCodeAction: { sends: () => ({ code: '123456' }), says: anyone('unauthorized'), once: true },
  signInAction: {
    sends: () => ({ login: 'owner', password: 'not the password' }),
    says: anyone('unauthorized'),
    once: true,
  },
  signUpAction: {
    sends: () => ({ username: 'OWNER', email: 'new@example.org', password: 'eleven purple foxes' }),
    says: anyone('conflict'),
    once: true,
  },
  // The first account administers: here the owner.
  disableAccountAction: { sends: () => ({ id: 1 }), says: signedIn('not_found'), once: true },
  enableAccountAction: { sends: () => ({ id: 1 }), says: signedIn('not_found'), once: true },
  resetLinkAction: { sends: () => ({ id: 1 }), says: signedIn('not_found'), once: true },
  deleteAccountOfAction: { sends: () => ({ id: 1, username: 'owner' }), says: signedIn('not_found'), once: true },
  retryJobAction: {
    sends: () => ({ id: '00000000-0000-4000-8000-000000000000' }),
    says: signedIn('not_found'),
    once: true,
  },
  checkServerAction: { sends: () => ({}), says: signedIn('not_found'), once: true },
  inviteAction: { sends: () => ({}), says: signedIn('not_found'), once: true },
  confirmSignUpAction: { sends: () => ({ token: 'made up' }), says: anyone('not_found'), once: true },
  forgotPasswordAction: { sends: (_ids, role) => ({ login: `nobody-${role}` }), says: anyone('redirect'), once: true },
  // Only where the host runs the demo
  tryDemoAction: { sends: () => ({}), says: anyone('not_found'), once: true },
  resetPasswordAction: {
    sends: () => ({ token: 'made up', password: 'eleven purple foxes' }),
    says: anyone('not_found'),
    once: true,
  },
  endAllAction: { sends: () => ({}), says: signedIn('redirect'), once: true },
  signOut: { sends: () => undefined, says: anyone('redirect'), once: true },
}

const isAimed = (name: string) => expectations[name]?.says === rowOfOwner || name === 'saveHallOfFame'
let people: Awaited<ReturnType<typeof privacyFixture>>
let actions: Map<string, ServerAction>

beforeAll(async () => {
  people = await privacyFixture()
  actions = await serverActions()
})

const send = (name: string, role: Role) => ask(name, role, expectations[name]?.sends(people.ids, role))

async function ask(name: string, role: Role, sent: unknown): Promise<{ word: string; told: string }> {
  scope.headers = new Headers(await headersOf(role, people.viewerOf))
  const told = await Promise.resolve(actions.get(name)?.(sent)).catch((error: unknown) => error)
  return { word: wordFor(told), told: inspect(told, { depth: 20 }) }
}

const Answered = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) }),
])

function wordFor(told: unknown) {
  const digest = z.object({ digest: z.string() }).safeParse(told).data?.digest
  if (digest) return digest.startsWith('NEXT_REDIRECT') ? 'redirect' : 'not there'
  const answer = Answered.parse(told)
  return answer.ok ? 'ok' : answer.error.code
}

test('every server action is listed in this table', () => {
  expect([...actions.keys()].sort()).toEqual(Object.keys(expectations).sort())
})

test('under each setting, actions return what the rules say and neither change nor reveal the owner’s data', async () => {
  const tables: string[] = []
  const wrong: string[] = []
  const before = await rowsOf(people.owner)
  for (const [index, [setting, rules]] of settings.entries()) {
    await people.open(rules)
    const lines = new Map<string, string[]>()
    for (const [name, action] of Object.entries(expectations).filter(([, { once }]) => !once || index === 0)) {
      const got: string[] = []
      for (const role of roles) {
        if (role === 'owner' && (isAimed(name) || action.once)) {
          got.push('–')
          continue
        }
        const { word, told } = await send(name, role)
        got.push(word)
        if (word !== action.says(role, rules)) wrong.push(`${setting}, ${name}, ${role}: ${word}`)
        if (role !== 'owner' && /Secret/.test(told)) wrong.push(`${setting}, ${name}, ${role}: tells a secret`)
      }
      lines.set(name, got)
    }
    tables.push(shownTable(setting, lines))
    await people.estrange()
  }
  await writeTables('actions', tables)
  expect(wrong).toEqual([])
  expect(await rowsOf(people.owner)).toEqual(before)
}, 300_000)

test('a hidden person and an unknown name get the same result', async () => {
  await people.open({ ...all('everyone'), profile: 'only_me' })
  for (const role of ['stranger', 'blocked', 'visitor'] as const) {
    for (const [name, sent] of [
      ['followAction', { follows: true }],
      ['followAction', { follows: false }],
      ['blockAction', { isBlocked: true }],
      ['blockAction', { isBlocked: false }],
    ] as const) {
      if (role === 'blocked' && name === 'blockAction') continue // they have met: see the next test
      expect(await ask(name, role, { ...sent, username: 'owner' }), `${name}, ${role}`).toEqual(
        await ask(name, role, { ...sent, username: 'nobody-at-all' }),
      )
    }
  }
})

test('a former follower gets the same result for someone who blocked them and someone who hides', async () => {
  await people.open({ ...all('everyone'), profile: 'only_me' })
  for (const isBlocked of [true, false]) {
    expect(await ask('blockAction', 'blocked', { username: 'owner', isBlocked })).toEqual(
      await ask('blockAction', 'follower', { username: 'owner', isBlocked }),
    )
  }
})

test('the owner may do everything that others were refused', async () => {
  const aimed = Object.keys(expectations).filter((name) => isAimed(name))
  const answers: [string, string][] = []
  for (const name of aimed) answers.push([name, (await send(name, 'owner')).word])
  expect(answers).toEqual(aimed.map((name) => [name, 'ok']))
})
