import 'server-only'
import { Gauge, Registry } from 'prom-client'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { room } from '@/lib/storage/room'
import { queuedJobs } from './readiness'

const Imports = z.array(z.object({ status: z.string(), imports: z.coerce.number(), plays: z.coerce.number() }))
const Views = z.array(z.object({ name: z.string(), seconds: z.coerce.number() }))

/** What the whole instance has, read from the database now: the same from every process. */
export async function instanceGauges(now: Date): Promise<Registry> {
  const registry = new Registry()
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Gauge({ name: `musicmuse_${name}`, help, labelNames, registers: [registry] })

  const imports = gauge('imports', 'Imports by status.', ['status'])
  const plays = gauge('imported_plays', 'Plays that imports have added, by status of the import.', ['status'])
  const { rows: byStatus } = await pool.query(
    `select i.status::text, count(distinct (i.user_id, i.id)) as imports, coalesce(sum(f.plays_added), 0) as plays
     from imports i left join import_files f on f.user_id = i.user_id and f.import_id = i.id group by i.status`,
  )
  for (const row of Imports.parse(byStatus)) {
    imports.set({ status: row.status }, row.imports)
    plays.set({ status: row.status }, row.plays)
  }

  const age = gauge('view_age_seconds', 'How old the snapshot of a materialized view is.', ['view'])
  const { rows: refreshed } = await pool.query(
    'select view_name as name, extract(epoch from $1 - snapshot_at) as seconds from view_refreshes',
    [now],
  )
  for (const { name, seconds } of Views.parse(refreshed)) age.set({ view: name }, seconds)

  const disk = await room()
  if (disk) gauge('disk_free_bytes', 'Free on the disk of DATA_DIR, where uploads lie.').set(disk.freeBytes)

  const { waiting, lagSeconds } = await queuedJobs()
  gauge('jobs_waiting', 'Jobs that are due but not begun.').set(waiting)
  gauge('jobs_lag_seconds', 'For how long the first of them has been due.').set(lagSeconds)
  return registry
}
