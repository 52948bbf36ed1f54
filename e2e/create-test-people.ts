import { bootstrapInstance } from '../bin/bootstrap-instance'

// A program of its own, because lib/ must not be loaded by the test runner: puts the walked people into the running
// instance and prints, as JSON, the headers each sends and the ids of the owner's rows.

const { release } = await bootstrapInstance()
const { closeDatabase } = await import('@/lib/db')
const { roles } = await import('@/lib/testing/privacy-rules')
const { headersOf, privacyFixture } = await import('@/lib/testing/privacy-fixture')

const { ids, viewerOf } = await privacyFixture()
const headers = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await headersOf(role, viewerOf)] as const)),
)
console.log(JSON.stringify({ ids, headers }))
await closeDatabase()
await release()
process.exit()
