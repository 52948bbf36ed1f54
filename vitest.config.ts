import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findPgBouncer } from './lib/testing/find-pgbouncer.mjs'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const behindPgBouncer = 'lib/testing/database-behind-pgbouncer.ts'
const tests = '{app,lib,inngest,prisma,bin}/**'
const needServers = [`${tests}/*.{db,pgbouncer,cluster,servers}.test.ts`]
const questions = 'lib/musicnlp/**/*.test.ts'
const perFile = 'lib/testing/database-per-file.ts'
const { CITUS_URL, PGBOUNCER, REDIS_SERVER_PATH, INNGEST_SERVER_PATH, S3_URL } = process.env
/** One file after the other, when all others are done: one of them stops a machine of the cluster. */
const lastAndAlone = { maxWorkers: 1, sequence: { groupOrder: 1 } }
/** The real servers that are there: the tests with each of them begin with its name. */
const servers = Object.entries({ redis: REDIS_SERVER_PATH, inngest: INNGEST_SERVER_PATH, s3: S3_URL }).flatMap(
  ([name, where]) => (where ? [`bin/servers/${name}.servers.test.ts`] : []),
)
const alias = {
  '@': here('.').replace(/\/$/, ''),
  // The package throws outside a React server, but in tests every module is server code.
  'server-only': here('./node_modules/server-only/empty.js'),
}

const onDatabase = (name: string, include: string[], setup = perFile, order = {}) => ({
  resolve: { alias },
  test: {
    name,
    include,
    ...order,
    globalSetup: ['lib/testing/postgres-server.ts'],
    setupFiles: [setup],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

// Tests that need PostgreSQL are named *.db.test.ts; each file gets a database of its own. Those that are about PgBouncer are
// named *.pgbouncer.test.ts. Where PGBOUNCER names one, all tests of the database go through it, too.
export default defineConfig({
  resolve: { alias },
  test: {
    // By default one core is left to the watching developer, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [`${tests}/*.test.{ts,tsx}`],
          exclude: [...needServers, questions, 'node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        // They only compute. Each file would load the library and all names again, which takes longer than its tests.
        test: { name: 'questions', include: [questions], exclude: needServers, isolate: false, testTimeout: 120_000 },
      },
      onDatabase('database', [`${tests}/*.db.test.ts`], PGBOUNCER ? behindPgBouncer : perFile),
      ...(findPgBouncer() ? [onDatabase('pgbouncer', [`${tests}/*.pgbouncer.test.ts`], behindPgBouncer)] : []),
      ...(CITUS_URL ? [onDatabase('cluster', [`${tests}/*.cluster.test.ts`], perFile, lastAndAlone)] : []),
      ...(servers.length > 0 ? [onDatabase('servers', servers)] : []),
    ],
  },
})
