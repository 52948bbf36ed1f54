import { expect, test, vi } from 'vitest'
import { ownerOfToken, viewerOfSession } from '@/lib/auth/current-viewer'
import { db, pool } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { createPasswordReset, resetPassword } from '@/lib/sign-in/password-reset'
import { signIn } from '@/lib/sign-in/sign-in'
import { bearerHeader, cookieHeader } from '@/lib/testing/auth-headers'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import { isAdministrator } from './administrator'
import { failedJobs } from './failed-jobs'
import { invitePerson } from './invite-person'
import { listAccounts } from './list-accounts'
import { recentImports } from './recent-imports'
import { AuditFilter, listAuditEntries } from './list-audit-entries'
import { checkServer } from './check-server'
import { serverState, figuresFreshness } from './server-state'
import { deleteAccountOf, disableAccount, enableAccount, resetLinkFor } from './manage-account'

let addresses = 0
const caller = (): Caller => ({ address: `10.8.0.${(addresses += 1)}`, userAgent: '' })
const first = await createPerson('first')
const alice = await createPerson('alice')
const act = (accountId: number, viewer = first) => ({ viewer, caller: caller(), accountId })
const signInAs = (login: string) => signIn({ login, password: goodPassword }, caller(), new Date())
const missing = { code: 'not_found' }

test('the first account administers, nobody else', async () => {
  expect([await isAdministrator(first), await isAdministrator(alice)]).toEqual([true, false])
  const acts = [
    () => disableAccount(act(first.userId, alice)),
    () => enableAccount(act(first.userId, alice)),
    () => resetLinkFor(act(first.userId, alice)),
    () => deleteAccountOf(act(first.userId, alice), 'first'),
    () => invitePerson(alice, caller()),
    () => checkServer(alice, caller()),
  ]
  for (const tried of acts) await expect(tried()).rejects.toMatchObject(missing)
  expect(await db.auditEntry.count({ where: { event: { startsWith: 'admin_' } } })).toBe(0)
})

test('a disabled account is out at once and cannot come back until it is enabled, and its plays stay', async () => {
  const bob = await createPerson('bob')
  const cookie = new Headers({ cookie: (await cookieHeader(bob.userId)).cookie })
  const token = (await bearerHeader(bob.userId)).authorization.replace('Bearer ', '')
  const reset = (await createPasswordReset(bob.userId, new Date())).replace('/reset-password/', '')
  await disableAccount(act(bob.userId))
  expect(await viewerOfSession(cookie, new Date())).toBeNull()
  expect(await ownerOfToken(token, new Date())).toBeNull()
  const wrong = await signIn({ login: 'bob', password: 'wrong' }, caller(), new Date()).catch((error: unknown) => error)
  expect(await signInAs('bob').catch((error: unknown) => error)).toEqual(wrong)
  await expect(
    resetPassword({ token: reset, password: 'eleven purple foxes' }, caller(), new Date()),
  ).rejects.toMatchObject(missing)
  await expect(resetLinkFor(act(bob.userId))).rejects.toMatchObject({ code: 'conflict' })
  await enableAccount(act(bob.userId))
  await expect(signInAs('bob')).resolves.toMatchObject({ userId: bob.userId })
  expect(await ownerOfToken(token, new Date())).not.toBeNull()
})

test('a reset link signs in, a deletion needs the username, and each act is audited', async () => {
  const carol = await createPerson('carol')
  const link = await resetLinkFor(act(carol.userId))
  const token = link.replace(/^.*\/reset-password\//, '')
  await resetPassword({ token, password: 'eleven purple foxes' }, caller(), new Date())
  await expect(deleteAccountOf(act(carol.userId), 'alice')).rejects.toMatchObject({ code: 'invalid' })
  await deleteAccountOf(act(carol.userId), ' Carol ')
  expect(await db.user.count({ where: { username: 'carol' } })).toBe(0)
  await expect(deleteAccountOf(act(carol.userId), 'carol')).rejects.toMatchObject(missing)
  await expect(disableAccount(act(first.userId))).rejects.toMatchObject({ code: 'invalid' })
  const entries = await db.auditEntry.findMany({
    where: { userId: first.userId, event: { startsWith: 'admin_' } },
    orderBy: { id: 'asc' },
  })
  expect(entries.slice(-2).map(({ event, detail }) => [event, detail])).toEqual([
    ['admin_made_reset_link', { account: carol.userId }],
    ['admin_deleted_account', { account: carol.userId }],
  ])
})

test('accounts are listed with their plays and files, by part of their name', async () => {
  const listener = await createListener()
  await addPlays(listener, [{ at: '2024-01-01T00:00:00Z' }, { at: '2024-01-01T01:00:00Z' }])
  await pool.query(`insert into user_exports (user_id, storage_key, bytes) values ($1, 'x', 2048)`, [listener.userId])
  const { accounts, hasMore } = await listAccounts({ search: '', page: 1 })
  expect(hasMore).toBe(false)
  expect(accounts.map(({ username }) => username).slice(0, 3)).toEqual(['first', 'alice', 'bob'])
  expect(accounts.find(({ id }) => id === listener.userId)).toMatchObject({ plays: 2, storedBytes: 2048 })
  expect((await listAccounts({ search: 'LIC', page: 1 })).accounts.map(({ username }) => username)).toEqual(['alice'])
  expect((await listAccounts({ search: '%', page: 1 })).accounts).toEqual([])
})

test('failed jobs are listed for a week, cancelled ones never', async () => {
  const now = new Date('2026-05-10T12:00:00Z')
  await pool.query(
    `insert into job_runs (id, function_id, event, ended_at, error) values
       (gen_random_uuid(), 'import', '{}', '2026-05-09T12:00:00Z', 'Too large'),
       (gen_random_uuid(), 'import', '{}', '2026-05-09T12:00:00Z', 'cancelled'),
       (gen_random_uuid(), 'musicmuse-import', '{}', '2026-05-08T12:00:00Z', 'No room'),
       (gen_random_uuid(), 'export', '{}', '2026-05-01T12:00:00Z', 'Too old')`,
  )
  expect((await failedJobs(now)).map(({ job, error, canRetry }) => [job, error, canRetry])).toEqual([
    ['import', 'Too large', true],
    ['musicmuse-import', 'No room', false],
  ])
})

test('the audit log is filtered by event and by username of who acted or was acted on', async () => {
  const dora = await createPerson('dora')
  await disableAccount(act(dora.userId))
  await enableAccount(act(dora.userId))
  const read = async (filter: Record<string, string>) =>
    (await listAuditEntries(AuditFilter.parse(filter))).entries.map(({ event, actor, account }) => [
      event,
      actor,
      account,
    ])
  expect(await read({ account: 'DORA', event: 'admin_disabled_account' })).toEqual([
    ['admin_disabled_account', 'first', 'dora'],
  ])
  expect((await read({ account: 'dora' })).slice(0, 2)).toEqual([
    ['admin_enabled_account', 'first', 'dora'],
    ['admin_disabled_account', 'first', 'dora'],
  ])
  expect(await read({ account: 'nobody at all' })).toEqual([])
  expect(await read({ event: "x'; drop table users; --", page: '-3', account: '%' })).toEqual([])
})

test('the check of the server stores and deletes a file, and the state names each part', async () => {
  expect(await checkServer(first, caller())).toEqual([
    { name: 'Storage', ok: true, detail: expect.any(String) },
    { name: 'Cache', ok: true, detail: 'In this process' },
    { name: 'Email', ok: true, detail: 'Not set up (SMTP_URL)' },
  ])
  expect((await serverState()).map(({ name }) => name)).toEqual([
    'Database',
    'Cache',
    'Storage',
    'Disk',
    'Background jobs',
    'Email',
  ])
})

test('tells how many accounts changed since the oldest view was refreshed', async () => {
  const listener = await createListener()
  await pool.query(`insert into view_refreshes (view_name, snapshot_at) values ('user_top_tracks', clock_timestamp())
    on conflict (view_name) do update set snapshot_at = excluded.snapshot_at`)
  const before = await figuresFreshness()
  await addPlays(listener, [{ at: '2024-01-01T00:00:00Z' }])
  expect((await figuresFreshness()).changed).toBe(before.changed + 1)
})

test('with ADMIN_USERNAMES only those administer, and in the demo nobody does by being first', async () => {
  vi.resetModules()
  vi.stubEnv('ADMIN_USERNAMES', ' Alice, nobody ')
  const named = await import('./administrator')
  expect([await named.isAdministrator(first), await named.isAdministrator(alice)]).toEqual([false, true])
  vi.resetModules()
  vi.stubEnv('ADMIN_USERNAMES', '')
  vi.stubEnv('DEMO', '1')
  const demo = await import('./administrator')
  expect(await demo.isAdministrator(first)).toBe(false)
  vi.unstubAllEnvs()
})

test('imports that wait, run or failed lately are listed with their person, and done and older ones are not', async () => {
  const now = new Date('2023-05-20T12:00:00Z')
  const { userId } = alice
  const at = (day: string) => new Date(`2023-05-${day}T10:00:00Z`)
  const stored = [
    { status: 'done' as const, createdAt: at('19'), finishedAt: at('19') },
    { status: 'cancelled' as const, createdAt: at('19'), finishedAt: at('19') },
    { status: 'failed' as const, createdAt: at('11'), finishedAt: at('12'), error: 'Too long ago.' },
    { status: 'failed' as const, createdAt: at('13'), finishedAt: at('14'), error: 'The zip is damaged.' },
    { status: 'needs_review' as const, createdAt: at('02'), startedAt: at('03'), inspectedAt: at('04') },
    { status: 'running' as const, createdAt: at('17'), startedAt: at('18') },
    { status: 'queued' as const, createdAt: at('20') },
  ]
  await db.import.createMany({ data: stored.map((one) => ({ userId, ...one })) })
  const listed = await recentImports(now)
  expect(listed.map(({ username, status, since, error }) => [username, status, since, error])).toEqual([
    ['alice', 'queued', at('20'), null],
    ['alice', 'running', at('18'), null],
    ['alice', 'failed', at('14'), 'The zip is damaged.'],
    ['alice', 'needs_review', at('04'), null],
  ])
})
