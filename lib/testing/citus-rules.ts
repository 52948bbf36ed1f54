import { tablesPlaced } from '@/lib/cluster/table-placement'

const names = (tables: string[]) => tables.join('|')
const personal = names([...tablesPlaced('person'), 'included_plays', 'computed_[a-z_]+'])
const spread = names([...tablesPlaced('person'), ...tablesPlaced('everywhere')])

const clock = String.raw`(?:now\(\)|current_timestamp|(?:clock|statement)_timestamp\(\)|random\(\)|gen_random_uuid\(\)|nextval\()`

/** A statement on one line, without comments, quotes and schema names. */
const normalized = (statement: string) =>
  statement
    .replace(/--.*$/gm, ' ')
    .replace(/"?\bpublic"?\./g, '')
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const writesSpread = (statement: string) =>
  new RegExp(String.raw`\b(?:insert into|update|delete from) (?:only )?(?:${spread})\b`).test(statement)

/**
 * What Citus refuses or cannot send to one machine in a statement of the product, each as a sentence; empty if nothing.
 * PostgreSQL alone runs all of it, so only this keeps the product able to run on a cluster.
 */
export function citusBreaches(sql: string): string[] {
  const statement = normalized(sql)
  if (!/^(select|with|insert|update|delete|create temporary table)\b/.test(statement)) return []
  const found: string[] = []
  if (/\bctid\b/.test(statement)) found.push('It reads ctid, which differs between machines.')
  if (/^(with .*)?insert into .* select .*\bfor (no key update|key share|update|share)\b/.test(statement))
    found.push('It locks rows inside insert … select.')
  if (writesSpread(statement)) {
    if (new RegExp(String.raw`(coalesce\([^()]*|case (?:(?! end).)*)${clock}`).test(statement))
      found.push('It calls a clock or a generator inside coalesce or case.')
    if (/\bupdate\b.* set .*(clock_timestamp|random|gen_random_uuid|nextval)\(/.test(statement))
      found.push('It sets a column to a volatile function.')
    if (/\breturning\b.*::text/.test(statement))
      found.push('It returns an enum as text, as Prisma does without select.')
  }
  for (const table of unnamedPeople(statement))
    found.push(`It does not name the person of ${table}: ${table}.user_id = $n.`)
  return found
}

const keyword = 'where|join|left|cross|set|on|order|group|limit|using|union|for|offset|inner|returning|and'
/** A table of people where a statement reads or changes it, with its alias. */
const mentions = new RegExp(
  String.raw`\b(?:from|join|update|using|,) (?:only )?(${personal})\b(?: as)?(?: (?!(?:${keyword})\b)([a-z_0-9]+))?`,
  'g',
)
const isPerson = String.raw`user_id (?:=|in) ?\(?(?:\(?\$\d+|\d+|any ?\()`

/** The tables of people that the statement reads or changes without saying whose rows. */
function unnamedPeople(statement: string): string[] {
  let withoutAlias = [...statement.matchAll(new RegExp(String.raw`(?<![\w.])${isPerson}`, 'g'))].length
  return [...statement.matchAll(mentions)].flatMap(([, table = '', alias]) => {
    const isNamed = [alias, table].some(
      (name) => name && new RegExp(String.raw`\b${name}\.${isPerson}`).test(statement),
    )
    return isNamed || withoutAlias-- > 0 ? [] : [table]
  })
}
