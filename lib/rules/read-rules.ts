import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { defaultRules, ListeningRules } from './listening-rules'

const Stored = z.object({
  timeZone: z.string(),
  rules: ListeningRules.nullable(),
  isPending: z.boolean(),
})

/** A person's rules, the time zone before their first date, and whether their plays are still being recomputed. */
export async function readRules(userId: number) {
  const { rows } = await pool.query(
    `select time_zone as "timeZone", rules, (time_zone, rules) is distinct from (computed_time_zone, computed_rules) as "isPending"
     from user_settings where user_id = $1`,
    [userId],
  )
  const [found] = Stored.array().parse(rows)
  if (!found) throw notFound('account')
  return { ...found, rules: found.rules ?? defaultRules }
}
