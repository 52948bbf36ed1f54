import { beforeEach, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/in-transaction'
import { updateMatches } from '@/lib/matching/update-matches'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { deletePlay } from './delete-play'
import { listDeletedPlays } from './deleted-plays'
import { mergeItems } from './merge-items'
import { restorePlay } from './restore-play'
import { separatePlays } from './separate-plays'
import { unmergeItems } from './unmerge-items'

let listener: Listener

beforeEach(async () => {
  listener = await createListener()
  await addPlays(listener, [
    { at: '2022-01-01T10:03:00Z', track: 'Song', album: null, source: 'spotify_extended' },
    { at: '2022-01-01T10:03:05Z', track: 'Song - Remastered', album: 'Album', platform: 'ios', source: 'maloja' },
    { at: '2022-01-01T10:03:02Z', track: 'Song', album: null, source: 'koito' },
    { at: '2022-01-01T10:03:00Z', track: 'Lied', source: 'rockbox' },
    { at: '2022-01-01T11:00:00Z', track: 'Song', source: 'maloja' },
  ])
  await inTransaction((client) =>
    updateMatches(client, { userId: listener.userId, from: new Date('2022-01-01'), to: new Date('2022-01-02') }),
  )
})

type Stored = { id: number; source: string; best: string | null; filled: string[] | null }
async function stored(): Promise<Stored[]> {
  const { rows } = await pool.query<Stored>(
    `select p.id::int as id, p.source, b.source as best, p.filled
     from listening_history p left join listening_history b on b.user_id = p.user_id and b.id = p.matched_to
     where p.user_id = $1 order by p.played_at, p.source`,
    [listener.userId],
  )
  return rows
}
const matched = async () => (await stored()).map(({ source, best }) => `${source} ${best ?? '-'}`)
const idOf = async (source: string) => (await stored()).find((play) => play.source === source)?.id ?? 0
const trackId = async (name: string) =>
  (await pool.query<{ id: number }>('select id from tracks where name = $1', [name])).rows[0]?.id ?? 0

const together = ['rockbox -', 'spotify_extended -', 'koito spotify_extended', 'maloja spotify_extended', 'maloja -']

test('the play that tells most is in the figures, with what the others know', async () => {
  expect(await matched()).toEqual(together)
  expect((await stored()).map(({ filled }) => filled)).toEqual([null, ['album', 'platform'], null, null, null])
})

test.each(['spotify_extended', 'koito'])(
  'deleting a listen deletes what every source tells of it, whichever play is picked (%s); undo brings all back',
  async (source) => {
    const before = await stored()
    const id = await idOf(source)
    await deletePlay(listener.viewer(), id)
    expect(await matched()).toEqual(['rockbox -', 'maloja -'])
    expect(await listDeletedPlays(listener.viewer())).toHaveLength(1)
    await restorePlay(listener.viewer(), (await listDeletedPlays(listener.viewer()))[0]?.id ?? 0)
    expect(await stored()).toEqual(before)
    expect(await listDeletedPlays(listener.viewer())).toEqual([])
  },
)

test('a merge matches plays by their new name, and undoing it takes them apart', async () => {
  const before = await stored()
  const [sourceId, targetId] = [await trackId('Lied'), await trackId('Song')]
  await mergeItems(listener.viewer(), { kind: 'track', sourceId, targetId })
  expect(await matched()).toEqual(['rockbox spotify_extended', ...together.slice(1)])
  await unmergeItems(listener.viewer(), { kind: 'track', sourceId })
  expect(await stored()).toEqual(before)
})

test('what the person calls two plays stays two, until they take it back', async () => {
  const before = await stored()
  const ids: [number, number] = [await idOf('spotify_extended'), await idOf('koito')]
  await separatePlays(listener.viewer(), { ids, isSeparate: true })
  expect(await matched()).toEqual(['rockbox -', 'spotify_extended -', 'koito -', 'maloja koito', 'maloja -'])
  await inTransaction((client) =>
    updateMatches(client, { userId: listener.userId, from: new Date('2022-01-01'), to: new Date('2022-01-02') }),
  )
  expect((await matched())[2]).toBe('koito -')
  await separatePlays(listener.viewer(), { ids, isSeparate: false })
  expect(await stored()).toEqual(before)
})

test("nobody can part another person's plays", async () => {
  const other = await createListener()
  const ids: [number, number] = [await idOf('spotify_extended'), await idOf('koito')]
  await expect(separatePlays(other.viewer(), { ids, isSeparate: true })).rejects.toMatchObject({ code: 'not_found' })
  expect(await matched()).toEqual(together)
})
