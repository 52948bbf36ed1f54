import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

// A database for this test file only, copied from the migrated one. Its URL must be set before lib/env is imported.
const template = new URL(inject('templateUrl'))
const name = `test_${randomUUID().replaceAll('-', '')}`
await onEachMachine(`create database ${name} template ${template.pathname.slice(1)}`)
process.env.DATABASE_URL = withName(name)
delete process.env.DIRECT_URL // nothing of a test may reach another database
delete process.env.DATABASE_READ_URL
process.env.DATA_DIR = `.data/${name}`
process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests'

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/db')
  await closeDatabase()
  await onEachMachine(`drop database ${name} with (force)`)
  await rm(`.data/${name}`, { recursive: true, force: true })
})

async function onEachMachine(statement: string) {
  for (const connectionString of inject('machines')) {
    const admin = new pg.Client({ connectionString })
    await admin.connect()
    await admin.query(statement)
    await admin.end()
  }
}

function withName(database: string) {
  const url = new URL(template)
  url.pathname = `/${database}`
  return url.toString()
}
