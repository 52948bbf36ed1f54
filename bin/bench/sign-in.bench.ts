import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '../../lib/postgres/embedded-postgres'
import { migrate } from '../../lib/postgres/migrate'

// Whether failed sign-ins tell who has an account: the time of 200 tries for an unknown name, a wrong password, an account
// without a password, a disabled one (with its right password) and one slowed down by failures (without its wait, which an
// unknown name gets too). The medians
// should differ by less than 5 %. `--tries=1000` for more.
const tries = Number(process.argv.find((argument) => argument.startsWith('--tries='))?.slice(8) ?? 200)

const server = await embeddedPostgres(path.resolve('.data/bench-postgres'))
const database = `bench_sign_in_${process.pid}`
const admin = new pg.Client({ connectionString: server.url('postgres') })
await admin.connect()
await admin.query(`create database ${database}`)
process.env.DATABASE_URL = server.url(database)
process.env.NEXTAUTH_SECRET ??= 'only-for-measuring-only-for-measuring-only'
await migrate(process.env.DATABASE_URL)

const { createUser, SignUp } = await import('../../lib/sign-in/create-user')
const { signIn } = await import('../../lib/sign-in/sign-in')
const { closeDatabase, db } = await import('../../lib/db')

const password = 'a quiet harbour at dusk'
let addresses = 0
const times = new Map<string, number[]>(
  ['unknown', 'wrong', 'without-password', 'disabled', 'slowed'].map((name) => [name, []]),
)
try {
  for (const name of [...times.keys()].slice(1))
    await createUser(
      SignUp.parse({ username: name, email: `${name}@example.org`, password: 'a quiet harbour at dusk' }),
    )
  await db.user.update({ where: { username: 'without-password' }, data: { passwordHash: null } })
  await db.user.update({ where: { username: 'disabled' }, data: { disabledAt: new Date() } })
  for (let i = 0; i < 20; i += 1) await failedTry('slowed')
  for (const name of times.keys()) await failedTry(name) // not measured: the first of each
  for (let i = 0; i < tries; i += 1) for (const [name, all] of times) all.push(await failedTry(name))
  report()
} finally {
  await closeDatabase()
  await admin.query(`drop database ${database} with (force)`)
  await admin.end()
  await server.release()
}

/** From an address of its own each time, so that only the account is slowed down. Returns milliseconds. */
async function failedTry(login: string): Promise<number> {
  const caller = { address: `address ${(addresses += 1)}`, userAgent: '' }
  const begun = performance.now()
  await signIn(
    { login, password: login === 'disabled' ? password : 'not the password' },
    caller,
    new Date(),
    async () => {},
  ).catch(() => {})
  return performance.now() - begun
}

function report() {
  const medians = [...times].map(([name, all]) => ({ name, ms: all.sort((a, b) => a - b)[all.length >> 1] ?? 0 }))
  const least = Math.min(...medians.map(({ ms }) => ms))
  for (const { name, ms } of medians)
    console.log(`${name.padEnd(18)} median ${ms.toFixed(2).padStart(7)} ms  +${((ms / least - 1) * 100).toFixed(1)} %`)
}
