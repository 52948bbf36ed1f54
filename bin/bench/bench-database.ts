import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'

export type BenchDatabase = {
  /** The database on every server that holds a part of it: one, or the coordinator and its workers */
  machines: string[]
  folder: string
  drop: () => Promise<void>
}

/**
 * Creates a database of this name, which becomes that of this process, and a folder for its files: on an embedded PostgreSQL, or
 * migrated and distributed over the cluster of this URL. Call it before importing anything that imports lib/env.
 */
export async function benchDatabase(name: string, citusUrl: string | undefined): Promise<BenchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-bench-'))
  process.env.DATA_DIR = folder
  if (citusUrl) return distributed(name, citusUrl, folder)
  const server = await embeddedPostgres(path.join(folder, 'postgres'), { max_wal_size: '2GB' })
  await administer([server.url('postgres')], `create database ${name}`)
  process.env.DATABASE_URL = server.url(name)
  const drop = async () => {
    await server.release()
    await rm(folder, { recursive: true, force: true })
  }
  return { machines: [server.url(name)], folder, drop }
}

async function distributed(name: string, citusUrl: string, folder: string): Promise<BenchDatabase> {
  process.env.DATABASE_URL = named(citusUrl, name)
  const { createClusterTemplate, machinesOf } = await import('@/lib/testing/citus-template')
  const servers = await machinesOf(citusUrl)
  const dropEverywhere = () => administer(servers, `drop database if exists ${name} with (force)`)
  await dropEverywhere()
  await createClusterTemplate(servers, name)
  await administer(servers, `alter database ${name} allow_connections true`)
  const drop = async () => {
    await dropEverywhere()
    await rm(folder, { recursive: true, force: true })
  }
  return { machines: servers.map((server) => named(server, name)), folder, drop }
}

const named = (server: string, database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href

/** Runs the statement on each of these servers. */
export async function administer(servers: string[], statement: string): Promise<void> {
  for (const connectionString of servers) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
}
