import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { createListener, type Listener } from '@/lib/testing/test-listener'
import { resolvePeriod } from '@/lib/time/period'
import { discoveriesAndLoyalty } from './discoveries-and-loyalty'
import { itemPage } from './item-page'
import { listeningHabits } from './listening-habits'
import { listeningSeries } from './listening-series'
import { overview } from './overview'
import { playHistory } from './play-history'
import { listeningSessions } from './listening-sessions'
import { streaks } from './streaks'
import { topItems } from './top-items'
import { periodReview } from './period-review'

type Statement = { text: string; values: unknown[] }
const listening = new AsyncLocalStorage<Statement[]>()
let listener: Listener

/** A person with 6,000 of 66,000 plays, so that scanning everybody's plays is never the cheaper plan. */
beforeAll(async () => {
  listener = await createListener('America/New_York')
  for (let person = 0; person < 10; person++) await fill((await createListener()).userId)
  await fill(listener.userId)
  await pool.query('vacuum analyze listening_history')
  await pool.query('analyze')
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [config, values] = args
    if (typeof config === 'string')
      listening.getStore()?.push({ text: config, values: Array.isArray(values) ? values : [] })
    else if (config && typeof config === 'object' && 'text' in config && typeof config.text === 'string')
      listening.getStore()?.push({
        text: config.text,
        values:
          'values' in config && Array.isArray(config.values) ? config.values : Array.isArray(values) ? values : [],
      })
    return Reflect.apply(query, this, args)
  } as typeof query
})

async function fill(userId: number) {
  await pool.query(
    `insert into artists (name, name_key) select 'A' || n, 'a' || n from generate_series(1, 200) n on conflict do nothing`,
  )
  await pool.query(
    `insert into tracks (artist_id, name, name_key) select a.id, 'T' || n, 't' || n
     from artists a, generate_series(1, 10) n on conflict do nothing`,
  )
  await pool.query(
    `insert into albums (artist_id, name, name_key) select id, 'B', 'b' from artists on conflict do nothing`,
  )
  await pool.query(
    `insert into listening_history (user_id, import_id, played_at, ms_played, track_id, artist_id,
     album_id, local_date, local_hour, local_weekday, is_skip, source, counts)
     select $1, (select id from imports where user_id = $1), p.at, 30000 + n % 200000, t.id,
       t.artist_id, b.id, p.at::date, extract(hour from p.at), extract(dow from p.at), n % 9 = 0, 'test', true
     from generate_series(1, 6000) n
     cross join lateral (select timestamptz '2020-01-01' + n * interval '97 minutes' as at) p
     join (select *, row_number() over (order by id) as place from tracks) t on t.place = 1 + (n * n) % 2000
     join albums b on b.artist_id = t.artist_id`,
    [userId],
  )
}

async function statementsOf(ask: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = []
  await listening.run(heard, ask)
  return heard.filter(({ text }) => /included_plays|listening_history/.test(text))
}

const viewer = () => listener.viewer('2023-06-15T12:00:00Z')
const period = (name: string) => resolvePeriod({ time_range: name }, viewer())
const anArtist = async () => (await pool.query<{ id: number }>('select id from artists limit 1')).rows[0]?.id ?? 0

test.each<[string, () => Promise<unknown>]>([
  ['overview, all time', () => overview(viewer(), period('all_time'))],
  ['overview, a year', () => overview(viewer(), period('year_2022'))],
  [
    'top tracks by time, filtered',
    () =>
      topItems(viewer(), {
        type: 'tracks',
        period: period('year_2021'),
        sort: 'time',
        filters: { weekdays: [5], hours: { from: 22, to: 2 } },
      }),
  ],
  [
    'top albums of an artist, searched',
    async () =>
      topItems(viewer(), {
        type: 'albums',
        period: period('all_time'),
        filters: { artistId: await anArtist() },
        search: 'b',
      }),
  ],
  [
    'top artists with movement',
    () => topItems(viewer(), { type: 'artists', period: period('year_2022'), against: period('year_2021') }),
  ],
  ['streaks', () => streaks(viewer())],
  ['history', () => playHistory(viewer(), { period: period('all_time'), filters: { platform: 'ios' } })],
  [
    'an artist’s page',
    async () => itemPage(viewer(), { type: 'artists', id: await anArtist(), period: period('all_time') }),
  ],
  [
    'series',
    async () =>
      listeningSeries(viewer(), {
        period: period('year_2022'),
        bucket: 'week',
        items: [{ type: 'artists', id: await anArtist() }],
      }),
  ],
  ['sessions', () => listeningSessions(viewer(), { period: period('month_2022-05') })],
  ['discoveries', () => discoveriesAndLoyalty(viewer(), { type: 'tracks', period: period('year_2022') })],
  ['habits', () => listeningHabits(viewer(), { period: period('year_2022') })],
  ['a year in review', () => periodReview(viewer(), period('year_2022'))],
])('%s does not scan listening_history sequentially', async (_name, ask) => {
  const statements = await statementsOf(ask)
  expect(statements.length).toBeGreaterThan(0)
  for (const { text, values } of statements) {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).not.toMatch(/Seq Scan on listening_history/)
    expect(text).toMatch(/user_id = \$/)
  }
})
