import type { ClientBase } from 'pg'
import { z } from 'zod'

const Machine = z.object({ name: z.string(), shards: z.number(), bytes: z.number() })
/** What a machine holds of people: groups of shards (each has every table of some people) and their bytes. */
export type Machine = z.infer<typeof Machine>

/** What each worker holds, the fullest first. */
export async function readBalance(client: ClientBase): Promise<Machine[]> {
  const { rows } = await client.query(
    `select n.nodename || ':' || n.nodeport as name, count(distinct s.shardminvalue)::int as shards,
       coalesce(sum(c.size), 0)::float8 as bytes
     from pg_dist_node n
     left join pg_dist_placement p on p.groupid = n.groupid
     left join pg_dist_shard s on s.shardid = p.shardid and s.shardminvalue is not null
     left join citus_shard_sizes() c on c.shard_id = s.shardid
     where n.shouldhaveshards and n.noderole = 'primary' group by 1 order by bytes desc, name`,
  )
  return Machine.array().parse(rows)
}
