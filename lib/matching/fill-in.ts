import type pg from 'pg'

/** The columns that a play takes from the others of its listen where it has none; each with those that go with it. */
const fields = {
  album: ['album_id', 'source_album_id'],
  platform: ['platform', 'platform_text'],
  country: ['country'],
  shuffle: ['shuffle'],
  offline: ['offline'],
  incognito: ['incognito'],
} as const

type Field = keyof typeof fields
const names = Object.keys(fields) as Field[]
const columns = Object.values(fields).flat()

const isOwn = (field: Field) => `${fields[field][0]} is not null and not coalesce('${field}' = any(filled), false)`

/** The value of the first play that has the field itself, of those that tell most. */
const told = (field: Field, column: string) =>
  `(array_agg(${column} order by ms_played is null, precision, source, played_at) filter (where ${isOwn(field)}))[1] as ${column}`

const value = (field: Field, column: string) =>
  `case when h.owns_${field} then h.${column} else o.${column} end as ${column}`

/** The name of the field if it is filled in, otherwise null. */
const fill = (field: Field) => `case when not h.owns_${field} and o.${fields[field][0]} is not null then '${field}' end`

const each = (write: (field: Field, column: string) => string) =>
  names.flatMap((field) => fields[field].map((column) => write(field, column))).join(', ')

/**
 * Fills in what these plays lack from the plays that are matched to them, and clears what was filled in before and no
 * longer is told. `filled` names what was filled in.
 */
export async function fillIn(client: pg.ClientBase, userId: number, ids: number[]): Promise<void> {
  await client.query(statement, [userId, ids])
}

const statement = `
  with heads as (
    select id, ${columns.join(', ')}, ${names.map((field) => `${isOwn(field)} as owns_${field}`).join(', ')}
    from listening_history where user_id = $1 and id = any($2::bigint[])),
  others as (
    select matched_to as id, ${each(told)}
    from listening_history where user_id = $1 and matched_to = any($2::bigint[]) group by 1),
  outcome as (
    select h.id, nullif(array_remove(array[${names.map(fill).join(', ')}], null), '{}') as filled, ${each(value)}
    from heads h left join others o on o.id = h.id)
  update listening_history p set filled = n.filled, ${columns.map((column) => `${column} = n.${column}`).join(', ')}
  from outcome n
  where p.user_id = $1 and p.id = n.id and (p.filled, ${columns.map((column) => `p.${column}`).join(', ')})
    is distinct from (n.filled, ${columns.map((column) => `n.${column}`).join(', ')})`
