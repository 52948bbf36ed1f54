import { expect, test } from 'vitest'
import { createUser, SignUp } from '@/lib/sign-in/create-user'
import { db } from '@/lib/db'

const input = {
  username: 'Alice',
  email: ' Alice@Example.ORG ',
  password: 'seventeen green pears',
  timeZone: 'Europe/Paris',
}
const problems = (change: Partial<typeof input>) => {
  const result = SignUp.safeParse({ ...input, ...change })
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
}

test('creates an account with settings and one audit entry, without storing the password', async () => {
  const { userId } = await createUser(SignUp.parse(input), '10.0.0.1')
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: { settings: true, auditEntries: true },
  })
  expect(user).toMatchObject({ username: 'alice', email: 'alice@example.org' })
  expect(user.settings).toMatchObject({
    timeZone: 'Europe/Paris',
    computedTimeZone: 'Europe/Paris',
    country: 'FR',
    weekStart: 1,
    hemisphere: 'north',
    statisticsAudience: 'friends',
  })
  expect(user.auditEntries.map(({ event, address }) => ({ event, address }))).toEqual([
    { event: 'sign_up', address: '10.0.0.1' },
  ])
  expect(user.passwordHash).toMatch(/^\$argon2id\$/)
})

test('writes dates and times as the browser’s language does', async () => {
  const { userId } = await createUser(
    SignUp.parse({ ...input, username: 'american', email: 'american@example.org', locale: 'en-US' }),
  )
  expect(await db.userSettings.findUnique({ where: { userId } })).toMatchObject({
    dateOrder: 'month_day',
    clock: '12h',
  })
})

test('a username or email is taken regardless of case', async () => {
  const taken = (change: Partial<typeof input>) => createUser(SignUp.parse({ ...input, ...change }))
  await expect(taken({ username: 'ALICE', email: 'other@example.org' })).rejects.toMatchObject({
    code: 'conflict',
    fields: { username: expect.any(String) },
  })
  await expect(taken({ username: 'other', email: 'ALICE@example.org' })).rejects.toMatchObject({
    code: 'conflict',
    fields: { email: expect.any(String) },
  })
  expect(await db.user.count({ where: { username: 'other' } })).toBe(0)
})

test('of two simultaneous sign-ups one fails and names the taken field', async () => {
  const race = (who: { username: string; email: string }[]) =>
    Promise.allSettled(who.map((names) => createUser(SignUp.parse({ ...input, ...names }))))
  for (const [field, names] of [
    [
      'username',
      [
        { username: 'bob', email: 'b1@example.org' },
        { username: 'BOB', email: 'b2@example.org' },
        { username: 'Bob', email: 'b3@example.org' },
      ],
    ],
    [
      'email',
      [
        { username: 'c1', email: 'carol@example.org' },
        { username: 'c2', email: 'CAROL@example.org' },
      ].map((n) => ({ ...n, username: `${n.username}x` })),
    ],
  ] as const) {
    const results = await race([...names])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ code: 'conflict', fields: { [field]: expect.any(String) } })
  }
})

test('validates the username, email, password and time zone', () => {
  for (const username of ['ab', 'a'.repeat(31), 'a b', 'ålice', 'a.b', '<script>', '', '🎧🎧🎧', 'a\u0000bc'])
    expect(problems({ username })).toContain('username')
  for (const username of ['abc', 'a-b_9', 'A'.repeat(30), ' alice ']) expect(problems({ username })).toEqual([])
  for (const email of ['', 'alice', 'a@', '@b.c', 'a b@c.de', `${'a'.repeat(250)}@example.org`])
    expect(problems({ email })).toContain('email')
  for (const password of [
    '',
    'ninechars',
    '🎧'.repeat(9),
    '🎧'.repeat(33),
    'é'.repeat(65),
    'Password123',
    'QWERTYUIOP',
    'alice@example.ORG',
  ])
    expect(problems({ password })).toContain('password')
  expect(problems({ username: 'alice-alice', password: 'Alice-Alice' })).toContain('password')
  for (const password of ['🎧'.repeat(10), 'é'.repeat(64), ' ten spaces ', '<script>alert(1)</script>'])
    expect(problems({ password })).toEqual([])
  for (const timeZone of ['', 'Mars/Olympus', '+05:30', "UTC'; drop table users; --", 'x'.repeat(10_000)])
    expect(problems({ timeZone })).toContain('timeZone')
  for (const timeZone of ['UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'europe/paris'])
    expect(problems({ timeZone })).toEqual([])
  expect(SignUp.parse({ ...input, timeZone: 'europe/paris' }).timeZone).toBe('Europe/Paris')
})

test('PostgreSQL supports every time zone that can be chosen', async () => {
  const known = await db.$queryRaw<{ name: string }[]>`select name from pg_timezone_names`
  const names = new Set(known.map(({ name }) => name))
  expect(Intl.supportedValuesOf('timeZone').filter((zone) => !names.has(zone))).toEqual([])
})
