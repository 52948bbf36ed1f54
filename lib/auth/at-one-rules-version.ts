import 'server-only'
import { z } from 'zod'
import { batchLookups } from '@/lib/batch-lookups'
import { pool } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { prepared } from '@/lib/prepared'
import { viewerFor } from './current-viewer'

const TRIES = 3

/**
 * Reads again where a recomputation of the person's history ended meanwhile, so that all figures of the result follow
 * the same rules and time zones.
 */
export async function atOneRulesVersion<T>(viewer: Viewer, read: (viewer: Viewer) => Promise<T>): Promise<T> {
  let asked = viewer
  for (let tries = 1; ; tries++) {
    const result = await read(asked)
    if ((await rulesVersions(viewer.userId)) === asked.rulesVersion || tries === TRIES) return result
    const { rulesVersion, timeZone, zones } = await viewerFor(viewer.userId, viewer.now)
    asked = { ...asked, rulesVersion, timeZone, zones }
  }
}

const Row = z.object({ userId: z.number(), version: z.number() })

// A prepared statement for many people, not Prisma: every read ends with it.
const rulesVersions = batchLookups(async (userIds: number[]) => {
  const text = 'select user_id as "userId", rules_version as version from user_settings where user_id = any($1::int[])'
  const { rows } = await pool.query(prepared({ name: 'rules-versions', text, values: [userIds] }))
  return new Map(
    Row.array()
      .parse(rows)
      .map(({ userId, version }) => [userId, version]),
  )
})
