import { bootstrapInstance } from '../bin/bootstrap-instance'

// Creates the test people in the running instance and prints, as JSON, the request headers of each and the ids of the
// owner's rows. A separate program, because the test runner must not load lib/.

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
