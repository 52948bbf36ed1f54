import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { createPerson } from '@/lib/testing/test-person'
import { logEntry } from './log-entry'

const caught = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((error: unknown) => error)
const logged = async (work: Promise<unknown>) => JSON.stringify(logEntry(['It failed:', await caught(work)]))

test('errors of the database and of parsers are logged without the values they quote', async () => {
  await createPerson('alice')
  const again = { username: 'zoe', email: 'alice@example.org', bio: 'My secret life' }
  const lines = [
    await logged(db.user.create({ data: again })),
    await logged(db.user.create({ data: { ...again, disabledAt: 'alice' as unknown as Date } })),
    await logged(pool.query(`insert into users (username, email) values ('alice', 'a@example.org')`)),
    await logged(pool.query(`select $1::int`, ['alice'])),
    await logged(db.$queryRaw`select ${'alice'}::int`),
    await logged(Promise.resolve().then(() => JSON.parse('{"alice": secret}'))),
    await logged(Promise.reject(new Error('connect ECONNREFUSED 198.51.100.7:5432'))),
    await logged(
      Promise.reject(new Error('bad', { cause: new Error('No mail to alice@example.org from 2001:db8::7') })),
    ),
  ]
  for (const line of lines) {
    expect(line).toContain('It failed:')
    expect(line).not.toMatch(/alice|zoe|secret|198\.51|2001:db8/i)
  }
  expect(lines[0]).toContain('P2002')
  expect(lines[2]).toContain('23505')
  expect(lines[3]).toContain('invalid input syntax for type integer')
})

/** Runs a script that logs, in a process of its own, and returns its lines. */
async function linesOf(script: string, more: Record<string, string> = {}) {
  const program = `import { logAsJson } from './bin/json-log.ts'
    import { requestContext } from './lib/request-context.ts'
    logAsJson()
    ${script}`
  const node = ['--import', 'tsx', '--input-type=module', '-e', program]
  const { stdout } = await promisify(execFile)(process.execPath, node, { env: { ...process.env, ...more } })
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

test('everything on the console is a line of JSON with its level, time and request', async () => {
  const lines = await linesOf(`
    console.log('Started at', 3000)
    requestContext.run({ request: 'abc' }, () => setTimeout(() => console.error(new TypeError('Broken')), 1))
    requestContext.run({ run: 'r1' }, () => Promise.resolve().then(() => console.warn('Slow:', { ms: 5 })))`)
  expect(lines).toEqual([
    { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), msg: 'Started at 3000' },
    { level: 'warn', time: expect.any(String), run: 'r1', msg: 'Slow: { ms: 5 }' },
    {
      level: 'error',
      time: expect.any(String),
      request: 'abc',
      msg: 'TypeError',
      err: { type: 'TypeError', message: 'Broken', stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
    },
  ])
})

test('LOG_LEVEL leaves out what is less important, and a misspelled one is refused', async () => {
  const script = `console.info('small'); console.error('large')`
  expect(await linesOf(script, { LOG_LEVEL: 'warn' })).toMatchObject([{ msg: 'large' }])
  await expect(linesOf(script, { LOG_LEVEL: 'loud' })).rejects.toThrow('LOG_LEVEL is loud')
})
