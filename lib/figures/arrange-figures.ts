import type { ClientBase } from 'pg'
import { z } from 'zod'
import { figuresNames, keptFigures, type FiguresKind } from './kept-figures'

const State = z.object({
  /** Null in a database that has not been migrated that far */
  definition: z.string().nullable(),
  keptDefinition: z.string().nullable(),
  kind: z.enum(['views', 'tables']).nullable(),
})

/**
 * Keeps figures in views or tables, by default in views, on Citus always in tables. Where that is so already and what figures
 * are has not changed, this does nothing; otherwise all begin empty, and every figure is computed from plays until the next
 * refresh. Citus has no place for materialized views of what is on its workers: throws if they are asked for there. If this
 * throws, close the connection.
 */
export async function arrangeFigures(client: ClientBase, asked?: FiguresKind): Promise<void> {
  const isCluster = await hasCitus(client)
  if (isCluster && asked === 'views') throw new Error('FIGURES must be tables on Citus.')
  const wanted = asked ?? (isCluster ? 'tables' : 'views')
  const states: Awaited<ReturnType<typeof stateOf>>[] = []
  for (const name of figuresNames) states.push(await stateOf(client, name))
  if (states.some(({ definition }) => definition === null)) return
  if (states.every(({ kind, definition, keptDefinition }) => kind === wanted && keptDefinition === definition)) return
  await client.query('begin')
  for (const { name, kind } of states) {
    if (kind) await runComposed(client, `select format('drop %s %I', $2::text, $1::text)`, [name, relation[kind]])
    const { createView, createViewKey, createTable, indexes } = keptFigures[name]
    for (const statement of [...(wanted === 'views' ? [createView, createViewKey] : [createTable]), ...indexes])
      await client.query(statement)
    await noteDefinition(client, name, wanted)
  }
  await client.query('delete from view_refreshes where view_name = any($1)', [figuresNames])
  await client.query('truncate figure_refreshes')
  await client.query('commit')
}

/** How they are kept now. */
export async function figuresKind(client: Pick<ClientBase, 'query'>): Promise<FiguresKind> {
  const { rows } = await client.query(
    `select case relkind when 'm' then 'views' else 'tables' end as kind from pg_class
     where oid = to_regclass('public.user_listening_summary')`,
  )
  return z.tuple([z.object({ kind: z.enum(['views', 'tables']) })]).parse(rows)[0].kind
}

const relation: Record<FiguresKind, string> = { views: 'materialized view', tables: 'table' }

async function hasCitus(client: ClientBase): Promise<boolean> {
  return ((await client.query(`select from pg_extension where extname = 'citus'`)).rowCount ?? 0) > 0
}

/** The definition that a table or view was made by is in its comment. */
async function stateOf(client: ClientBase, name: keyof typeof keptFigures) {
  const { rows } = await client.query(
    `select md5(pg_get_viewdef(to_regclass($2)) || pg_get_viewdef(to_regclass('public.included_plays'))) as definition,
       obj_description(to_regclass($1), 'pg_class') as "keptDefinition",
       (select case relkind when 'm' then 'views' else 'tables' end from pg_class where oid = to_regclass($1)) as kind`,
    [`public.${name}`, `public.${keptFigures[name].definition}`],
  )
  return { name, ...z.tuple([State]).parse(rows)[0] }
}

const noteDefinition = (client: ClientBase, name: keyof typeof keptFigures, kind: FiguresKind) =>
  runComposed(
    client,
    `select format('comment on %s %I is %L', $2::text, $1::text,
       md5(pg_get_viewdef(to_regclass($3)) || pg_get_viewdef(to_regclass('public.included_plays'))))`,
    [name, relation[kind], `public.${keptFigures[name].definition}`],
  )

/** Runs a statement that PostgreSQL itself composed: names and texts of such statements cannot be parameters. */
async function runComposed(client: ClientBase, composing: string, values: string[]) {
  const { rows } = await client.query<{ format: string }>(composing, values)
  for (const { format } of rows) await client.query(format)
}
