import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

// A database for this test file only, copied from the migrated one. Its URL must be set before lib/env is imported.
const template = new URL(inject('templateUrl'))
const name = `test_${randomUUID().replaceAll('-', '')}`
const admin = new pg.Client({ connectionString: withName('postgres') })
await admin.connect()
await admin.query(`create database ${name} template ${template.pathname.slice(1)}`)
process.env.DATABASE_URL = withName(name)
process.env.DATA_DIR = `.data/${name}`
process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests'

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/db')
  await closeDatabase()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
  await rm(`.data/${name}`, { recursive: true, force: true })
})

function withName(database: string) {
  const url = new URL(template)
  url.pathname = `/${database}`
  return url.toString()
}
