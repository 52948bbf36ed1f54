import type { ClientBase } from 'pg'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

const Worker = z.object({
  name: z.string(),
  isActive: z.boolean(),
  /** Null if the coordinator could not ask it */
  version: z.string().nullable(),
})
type Worker = z.infer<typeof Worker>

export type Cluster = { server: string; citus: string; workers: Worker[] }

/**
 * The cluster whose coordinator this connection is on. Throws `invalid` with what to do first where there is none, where a
 * worker does not answer, or where machines run different versions.
 */
export async function readCluster(client: ClientBase): Promise<Cluster> {
  const { rows } = await client.query<{ server: string; citus: string | null }>(
    `select current_setting('server_version') as server,
       (select extversion from pg_extension where extname = 'citus') as citus`,
  )
  const [own] = rows
  if (!own?.citus)
    throw refused(
      'This database has no Citus. Load citus on every machine and run create extension citus; see docs/scaling.md.',
    )
  const workers = await readWorkers(client)
  if (workers.length === 0)
    throw refused('There are no workers yet. Add each with select citus_add_node(host, port); see docs/scaling.md.')
  for (const { name, isActive, version } of workers) {
    if (!isActive || version === null) throw refused(`The worker ${name} does not answer.`)
    if (version !== `${own.server} ${own.citus}`)
      throw refused(
        `The worker ${name} runs ${version}, the coordinator ${own.server} ${own.citus}. Update the older first.`,
      )
  }
  return { server: own.server, citus: own.citus, workers }
}

async function readWorkers(client: ClientBase): Promise<Worker[]> {
  const { rows } = await client.query(
    `select n.nodename || ':' || n.nodeport as name, n.isactive as "isActive", case when v.success then v.result end as version
     from pg_dist_node n
     left join run_command_on_workers($$select current_setting('server_version') || ' ' ||
       (select extversion from pg_extension where extname = 'citus')$$) v on (v.nodename, v.nodeport) = (n.nodename, n.nodeport)
     where n.noderole = 'primary' and n.groupid <> 0 order by 1`,
  )
  return Worker.array().parse(rows)
}

const refused = (message: string) => new AppError('invalid', message)
