import type { ClientBase } from 'pg'
import { z } from 'zod'
import { tablesPlaced, type Placement } from './table-placement'

const Table = z.object({ name: z.string(), rows: z.number() })
/** A table that is not where it belongs, with PostgreSQL's estimate of its rows. */
export type Misplaced = { name: string; rows: number; placement: Placement }

/** The tables that are not yet where they belong. Tables of the coordinator need no change. */
export async function misplacedTables(client: ClientBase): Promise<Misplaced[]> {
  const found: Misplaced[] = []
  for (const placement of ['everywhere', 'person'] as const) {
    const { rows } = await client.query(
      `select c.relname as name, greatest(c.reltuples, 0)::float8 as rows
       from unnest($1::text[]) with ordinality as wanted (name, place)
       join pg_class c on c.oid = ('public.' || quote_ident(wanted.name))::regclass
       left join pg_dist_partition p on p.logicalrelid = c.oid
       where p.partmethod is distinct from $2 or (p.partmethod = 'n' and p.repmodel <> 't')
       order by wanted.place`,
      [tablesPlaced(placement), placement === 'person' ? 'h' : 'n'],
    )
    found.push(
      ...Table.array()
        .parse(rows)
        .map((table) => ({ ...table, placement })),
    )
  }
  return found
}
