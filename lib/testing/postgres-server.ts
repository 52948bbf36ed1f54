import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import { createClusterTemplate, machinesOf } from './citus-template'

declare module 'vitest' {
  interface ProvidedContext {
    /** postgresql://…/<name of the migrated database to copy> */
    templateUrl: string
    /** The servers that hold a part of it, by the URL of a database for administration: one, or those of a cluster */
    machines: string[]
  }
}

type TestServer = { url: (database: string) => string; release: () => Promise<void> }

/**
 * One PostgreSQL for the whole run, with a migrated database that each test file copies: the embedded one, or with
 * TEST_DATABASE_URL a server of another version whose user may create databases. With CITUS_URL, a database on the
 * coordinator of a cluster, each file gets a distributed database.
 */
export default async function setup(project: TestProject) {
  if (process.env.CITUS_URL) return setUpCluster(project, process.env.CITUS_URL)
  const server: TestServer = process.env.TEST_DATABASE_URL
    ? ownServer(process.env.TEST_DATABASE_URL)
    : await embeddedPostgres(path.resolve('.data/test-postgres'), { fsync: 'off', synchronous_commit: 'off' })
  const name = `template_${process.pid}_${project.name}` // several projects may run at once
  await administer(server.url('postgres'), `create database ${name}`)
  await migrate(server.url(name))
  project.provide('templateUrl', server.url(name))
  project.provide('machines', [server.url('postgres')])
  return async () => {
    await administer(server.url('postgres'), `drop database if exists ${name} with (force)`)
    await server.release()
  }
}

async function setUpCluster(project: TestProject, citusUrl: string) {
  const name = `template_${process.pid}`
  const machines = await machinesOf(citusUrl)
  await createClusterTemplate(machines, name)
  project.provide('templateUrl', Object.assign(new URL(citusUrl), { pathname: `/${name}` }).href)
  project.provide('machines', machines)
  return async () => {
    for (const machine of machines) await administer(machine, `drop database if exists ${name} with (force)`)
  }
}

function ownServer(address: string): TestServer {
  const url = (database: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href
  return { url, release: async () => {} }
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
