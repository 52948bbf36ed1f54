import { expect, test } from 'vitest'
import { citusBreaches } from './citus-rules'
import { productStatements } from './product-sql'

test.each([
  ['delete from imports where ctid = any(array(select ctid from imports where user_id = $1 limit $2))', 'ctid'],
  [
    'insert into tracks (name) select a.name from artists a order by 1 for key share of a on conflict do nothing',
    'locks',
  ],
  ['update imports set started_at = coalesce(started_at, now()) where user_id = $1', 'inside coalesce'],
  [`update imports set error = case when id = 1 then now()::text end where user_id = $1`, 'inside coalesce or case'],
  ['update user_settings set followers_seen_at = clock_timestamp() where user_id = $1', 'volatile'],
  ['update user_settings set theme = $1 where user_id = $2 returning "public"."user_settings"."theme"::text', 'enum'],
  ['select count(*) from listening_history', 'listening_history'],
  ['select from included_plays p where p.track_id = $1', 'included_plays'],
  ['select from imports i join import_files f on f.import_id = i.id where i.user_id = $1', 'import_files'],
  [
    'select (select count(*) from deleted_plays d where d.id = p.id) from listening_history p where p.user_id = $1',
    'deleted_plays',
  ],
  [
    'delete from repeated_plays r using listening_history h where r.user_id = $1 and h.id = r.play_id',
    'listening_history',
  ],
])('finds the breach in %s', (statement, word) => {
  expect(citusBreaches(statement).join(' ')).toContain(word)
})

test.each([
  'delete from imports where user_id = $1 and id in (select id from imports where user_id = $1 limit $2)',
  'update imports set finished_at = now() where user_id = $1 and id = $2',
  'select p.id from included_plays p where p.user_id = $1 -- ctid',
  'select from "public"."imports" where ("public"."imports"."user_id" = $1 and 1=1)',
  'insert into user_histories as h (user_id, version, changed_at) values ($1, 1, clock_timestamp())',
  'select from artists a where a.id = $1 for key share',
  'update job_runs set wake_at = coalesce($1, now()) where id = $2',
  'analyze listening_history',
])('finds nothing in %s', (statement) => {
  expect(citusBreaches(statement)).toEqual([])
})

/** What reads rows of several people, or is only the beginning of a statement. */
const exceptions: Record<string, string> = {
  'lib/admin/server-state.ts': 'everybody’s, for the administrator',
  'lib/backup/backup-files.ts': 'everybody’s',
  'lib/backup/restore-backup.ts': 'everybody’s',
  'lib/figures/refresh-listeners.ts': 'everybody’s, at night',
  'lib/figures/refresh-person.ts': 'the people whose history changed',
  'lib/maintenance/delete-orphans.ts': 'everybody’s, every week',
  'lib/maintenance/delete-stale-files.ts': 'everybody’s, at night',
  'lib/maintenance/instance-gauges.ts': 'everybody’s, for the metrics',
  'lib/people/friend-activity.ts': 'the friends of a person',
  'lib/stats/play-details.ts': 'completed by playsWhere or ownPlays',
  'lib/stats/play-history.ts': 'completed by playsWhere',
}

test('every statement of the product keeps the rules', { timeout: 120_000 }, () => {
  const statements = productStatements(['lib', 'app', 'inngest'])
  expect(statements.length).toBeGreaterThan(300)
  const breaches = statements.flatMap(({ file, sql }) => citusBreaches(sql).map((breach) => ({ file, breach, sql })))
  expect(breaches.filter(({ file }) => !(file in exceptions))).toEqual([])
  const unused = Object.keys(exceptions).filter((file) => !breaches.some((breach) => breach.file === file))
  expect(unused).toEqual([])
})
