import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findPgBouncer } from './lib/testing/find-pgbouncer.mjs'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const behindPgBouncer = 'lib/testing/database-behind-pgbouncer.ts'
const tests = '{app,lib,inngest,prisma,bin}/**'
const alias = {
  '@': here('.').replace(/\/$/, ''),
  // The package throws outside a React server, but in tests every module is server code.
  'server-only': here('./node_modules/server-only/empty.js'),
}

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
          exclude: [`${tests}/*.{db,pgbouncer,cluster}.test.ts`, 'node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: [`${tests}/*.db.test.ts`],
          globalSetup: ['lib/testing/postgres-server.ts'],
          setupFiles: [process.env.PGBOUNCER ? behindPgBouncer : 'lib/testing/database-per-file.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...(findPgBouncer()
        ? [
            {
              resolve: { alias },
              test: {
                name: 'pgbouncer',
                include: [`${tests}/*.pgbouncer.test.ts`],
                globalSetup: ['lib/testing/postgres-server.ts'],
                setupFiles: [behindPgBouncer],
                testTimeout: 120_000,
                hookTimeout: 120_000,
              },
            },
          ]
        : []),
      ...(process.env.CITUS_URL
        ? [
            {
              resolve: { alias },
              test: {
                name: 'cluster',
                include: [`${tests}/*.cluster.test.ts`],
                globalSetup: ['lib/testing/postgres-server.ts'],
                setupFiles: ['lib/testing/database-per-file.ts'],
                testTimeout: 120_000,
                hookTimeout: 120_000,
              },
            },
          ]
        : []),
    ],
  },
})
