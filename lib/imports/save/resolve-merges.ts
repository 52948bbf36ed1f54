import type pg from 'pg'
import { resolvedNames } from './resolved-names'

/** Creates the temporary table `resolved_names`: the ids of each staged name before and after the person's merges. */
export async function resolveMerges(client: pg.ClientBase, userId: number) {
  await client.query(`create temporary table resolved_names on commit drop as ${resolvedNames('$1')}`, [userId])
  await client.query('analyze resolved_names')
}
