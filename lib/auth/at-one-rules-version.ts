import 'server-only'
import { z } from 'zod'
import { batchLookups } from '@/lib/batch-lookups'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { prepared } from '@/lib/prepared'
import { viewerFor } from './current-viewer'

/** Only a program changes its rules this often while one page is read. */
const TRIES = 30

/**
 * Reads again where a recomputation of the person's history ended meanwhile, so that all figures of the result follow
 * the same rules and time zones. Throws `unavailable` if one always does.
 */
export async function atOneRulesVersion<T>(viewer: Viewer, read: (viewer: Viewer) => Promise<T>): Promise<T> {
  let asked = viewer
  for (let tries = 1; tries <= TRIES; tries++) {
    const result = await read(asked)
    if ((await rulesVersions(viewer.userId)) === asked.rulesVersion) return result
    const { rulesVersion, timeZone, zones } = await viewerFor(viewer.userId, viewer.now)
    asked = { ...asked, rulesVersion, timeZone, zones }
  }
  throw new AppError('unavailable', 'Your listening rules are being changed. Try again in a moment.')
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
