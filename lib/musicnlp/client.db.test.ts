import { beforeAll, describe, expect, test } from 'vitest'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { pool } from '@/lib/db'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import type { Viewer } from '@/lib/viewer'
import { AskInput } from './ask-input'
import { askAndSave } from './ask-and-save'
import { answerTyped, ask } from './client'
import { ConversationContext } from './question/conversation-context'
import { recentQuestions } from './question-history'
import { madeUpHistory } from './testing/made-up-history'
import { storeHistory } from './testing/store-history'
import { TypedQuestion } from './typed-question'

const history = madeUpHistory({
  seed: 1,
  timeZone: 'America/New_York',
  from: '2020-02-01',
  to: '2024-06-15',
  perDay: 5,
})
const viewer: Viewer = {
  userId: 0,
  timeZone: 'America/New_York',
  now: new Date('2024-06-15T16:00:00Z'),
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
}
const stranger: Viewer = { ...viewer }

beforeAll(async () => {
  viewer.userId = await storeHistory(history, 'asker')
  stranger.userId = await storeHistory(
    { ...history, plays: history.plays.filter(({ artist }) => artist === 103).slice(0, 50) },
    'stranger',
  )
  await pool.query(
    `insert into user_events (user_id, name, start_date, end_date, color) values ($1, 'Japan', '2022-04-02', '2022-04-20', '#5c6bc0')`,
    [viewer.userId],
  )
})

const inScope = (test: (play: (typeof history.plays)[number]) => boolean) =>
  history.plays.filter((play) => play.ms >= 30_000 && test(play))

test('the exact fields of the contract', async () => {
  const reply = await ask('What were my top tracks on Fridays in the summer of 2022 after 6PM?', viewer)
  expect(Object.keys(reply)).toEqual([
    'query',
    'answer',
    'understood',
    'not_understood',
    'suggestions',
    'context',
    'ms',
  ])
  expect(reply.answer).toMatchObject({ kind: 'ranking' })
  expect(reply.understood).toMatchObject({
    intent: 'ranking',
    entity: 'track',
    metric: 'plays',
    limit: 10,
    time: { weekdays: [5], hours: [18, 24], ranges: [{ from: '2022-06-01', to: '2022-09-01' }] },
  })
  expect(reply.not_understood).toEqual([])
  const first = reply.answer.items?.[0]
  const plays = inScope(
    (play) =>
      play.weekday === 5 &&
      play.hour >= 18 &&
      play.date >= '2022-06-01' &&
      play.date < '2022-09-01' &&
      play.track === first?.id,
  )
  expect(first).toMatchObject({ rank: 1, plays: plays.length })
  expect(reply.answer.sentence).toMatch(/^Your top tracks on Fridays in .*2022.*: .* with \d+ plays?/)
})

test('an amount, told with its name and period', async () => {
  const { answer } = await ask('how many times did I play Drake in 2022', viewer)
  const plays = inScope((play) => play.artist === 103 && play.date.startsWith('2022')).length
  expect(answer).toMatchObject({ kind: 'number', value: plays, unit: 'plays' })
  expect(answer.sentence).toContain(`You played Drake ${plays} times in 2022`)
})

test('a follow-up keeps what was asked before', async () => {
  const first = await ask('top artists in 2022', viewer)
  const second = await ask('and albums?', viewer, ConversationContext.parse(JSON.parse(JSON.stringify(first.context))))
  expect(second.understood).toMatchObject({
    intent: 'ranking',
    entity: 'album',
    time: { ranges: [{ from: '2022-01-01', to: '2023-01-01' }] },
  })
})

test.each(['what was the first song I played in 2021', 'top artists in 2022', 'how many times did I play Drake'])(
  'a comparison that names both its sides takes nothing from “%s”',
  async (before) => {
    const { context } = await ask(before, viewer)
    const { answer } = await ask('how does 2021 compare with 2022', viewer, ConversationContext.parse(context))
    const playsIn = (year: string) => inScope(({ date }) => date.startsWith(year)).length
    expect(answer.sides?.map(({ label, value, items }) => [label, value, items])).toEqual(
      ['2021', '2022'].map((year) => [year, playsIn(year), undefined]),
    )
  },
)

test('what new artists must have counts every play of them, and an empty list says what none of them has', async () => {
  const firsts = new Map<number, string>()
  for (const { artist, date } of inScope(() => true)) if (date < (firsts.get(artist) ?? '9')) firsts.set(artist, date)
  const found = [...firsts].filter(([, date]) => date.startsWith('2020')).map(([id]) => id)
  const playsOf = (id: number) => inScope(({ artist }) => artist === id).length
  const [most, second] = found.map(playsOf).sort((a, b) => b - a)
  const withAtLeast = async (plays: number) =>
    (await ask(`which artists did I discover in 2020 with at least ${plays} plays`, viewer)).answer
  expect((await withAtLeast(second ?? 0)).items?.map(({ plays }) => plays)).toEqual([most, second])
  expect(await withAtLeast((most ?? 0) + 1)).toMatchObject({
    items: [],
    sentence: `None of the artists you discovered in 2020 has had at least ${(most ?? 0) + 1} plays since.`,
  })
})

test('what was dropped is measured up to the end of a history that has ended', async () => {
  const query = 'songs I no longer listen to'
  const { answer: then } = await ask(query, { ...viewer, now: new Date('2024-06-13T16:00:00Z') })
  const { answer: later } = await ask(query, { ...viewer, now: new Date('2026-11-29T16:00:00Z') })
  expect(later.items?.length).toBeGreaterThan(0)
  expect([later.items, later.value]).toEqual([then.items, then.value])
  const since = '2023-12-16' // 180 days before the last day
  for (const { id } of later.items ?? [])
    expect(inScope(({ track, date }) => track === id && date >= since)).toEqual([])
  expect(later.sentence).toMatch(/^By 13 June 2024, when your history ends, you’d stopped playing /)
})

test('an event by its name', async () => {
  const { answer, understood } = await ask('how many plays during Japan', viewer)
  expect(understood.time.event?.name).toBe('Japan')
  expect(answer.value).toBe(inScope((play) => play.date >= '2022-04-02' && play.date <= '2022-04-20').length)
})

test("another person's events, names and plays say nothing", async () => {
  const event = await ask('how many plays during Japan', stranger)
  expect(event.answer.kind).toBe('none')
  const name = await ask('how often have I played Mitski', stranger)
  expect(name.answer.kind).toBe('none')
  expect(name.not_understood.join(' ').toLowerCase()).toContain('mitski')
  const { answer } = await ask('how many plays', stranger)
  expect(answer.value).toBeLessThanOrEqual(50)
})

test('a device that the data does not know is left out of an offer by name', async () => {
  const reply = await ask('top songs on my watch', viewer)
  expect(reply.answer).toMatchObject({ kind: 'choices', choices: [{ query: 'My top songs', left_out: ['watch'] }] })
  expect(reply.understood.intent).toBe('unsupported')
  expect(reply.not_understood.join(' ')).toContain('watch')
})

test('an artist that the person’s own rules leave out is said to be left out', async () => {
  const listener = await createListener()
  await addPlays(listener, [
    { at: '2024-03-01T12:00:00Z', track: 'Ocean Avenue', artist: 'Yellowcard', album: null },
    { at: '2024-03-02T12:00:00Z', track: 'Kandi', artist: 'One Eskimo', album: null },
  ])
  const { rows } = await pool.query<{ id: number }>(`select id from artists where name = 'One Eskimo'`)
  await pool.query('update user_settings set rules = $2 where user_id = $1', [
    listener.viewer().userId,
    { leave_out: rows.map(({ id }) => ({ kind: 'artist', id })) },
  ])
  await pool.query(`update listening_history set left_out = 'artist' where artist_id = any($1)`, [
    rows.map(({ id }) => id),
  ])
  await bumpHistoryVersion(pool, listener.viewer().userId)
  const { answer } = await ask('how often did I play One Eskimo', listener.viewer())
  expect(answer).toMatchObject({ kind: 'none', sentence: expect.stringContaining('leave out “One Eskimo”') })
  const { answer: other } = await ask('how often did I play Zzyzx Quartet', listener.viewer())
  expect(other.sentence).toContain('You have no plays of “Zzyzx Quartet”')
})

test('what no file of the person tells is refused by its words, with the reason', async () => {
  const listener = await createListener()
  await addPlays(listener, [{ at: '2024-03-01T12:00:00Z', track: 'Ocean Avenue', artist: 'Yellowcard', album: null }])
  const refusal = async (query: string) => {
    const { answer, understood, not_understood } = await ask(query, listener.viewer())
    expect([answer.kind, understood.intent]).toEqual(['none', 'unsupported'])
    return [not_understood, answer.sentence]
  }
  expect(await refusal('my favourite albums')).toEqual([
    ['albums'],
    'I can’t answer “albums”: your files don’t name albums. Spotify’s extended streaming history does.',
  ])
  expect(await refusal('how many songs did I skip in March')).toEqual([
    ['skip'],
    'I can’t answer “skip”: your files don’t say how plays ended. Spotify’s extended streaming history does.',
  ])
  expect((await refusal('how often do I skip'))[1]).toContain('your files don’t say how plays ended')
  expect((await refusal('top songs on shuffle'))[1]).toContain('your files don’t say what was on shuffle')
  expect((await refusal('phone or desktop'))[1]).toContain('your files don’t name devices')
  expect(await refusal('top songs in 2019')).toEqual([
    ['2019'],
    'Your history doesn’t reach “2019”: all your plays are from 1 March 2024.',
  ])
  expect((await ask('top songs', listener.viewer())).answer.items).toMatchObject([{ name: 'Ocean Avenue', plays: 1 }])
})

test('the library is read again when the history has changed', async () => {
  const before = await ask('when did I first listen to Newcomer', viewer)
  expect(before.answer.kind).toBe('none')
  await pool.query(`insert into artists (id, name, name_key) values (900, 'Newcomer', 'newcomer')`)
  await pool.query(`insert into tracks (id, artist_id, name, name_key) values (90001, 900, 'Arrival', 'arrival')`)
  const client = await pool.connect()
  await client.query('begin')
  await client.query(
    `insert into listening_history (user_id, id, played_at, ms_played, track_id, artist_id,
     import_id, local_date, local_hour, local_weekday, is_skip, source, counts)
    select user_id, 900001, '2024-06-14T12:00:00Z', 60000, 90001, 900, import_id, '2024-06-14',
      8, 5, false, 'spotify_extended', true from listening_history where user_id = $1 limit 1`,
    [viewer.userId],
  )
  await bumpHistoryVersion(client, viewer.userId)
  await client.query('commit')
  client.release()
  const after = await ask('when did I first listen to Newcomer', viewer)
  expect(after.answer).toMatchObject({ kind: 'date', at: '2024-06-14T12:00:00Z' })
})

describe('hostile text', () => {
  const texts = [
    "'; drop table users; --",
    '<script>alert(1)</script>',
    '🎵'.repeat(120),
    'a'.repeat(500),
    '\u202eabc \u200b\u200d top songs',
    '%s%n${x} {{y}}',
    'top '.repeat(120),
    '\u0000top artists',
    '))((][',
    '٣ أغاني',
  ]
  test.each(texts)('%s', async (text) => {
    const parsed = AskInput.safeParse({ query: text })
    if (!parsed.success) return
    const reply = await ask(parsed.data.query, viewer)
    expect(reply.answer.sentence.length).toBeGreaterThan(0)
  })
})

test('questions are kept, the newest first, 200 of them', async () => {
  for (let count = 0; count < 203; count++)
    await askAndSave({ query: `top ${count + 1} songs`, context: null }, stranger)
  const kept = await recentQuestions(stranger.userId)
  expect(kept).toHaveLength(200)
  expect(kept[0]?.query).toBe('top 203 songs')
})

test('a birthday is asked for, saved as a life event and used from then on', async () => {
  const asked = await askAndSave({ query: 'top songs on my birthday', context: null }, stranger)
  expect(asked.answer).toMatchObject({ kind: 'none', sentence: expect.stringContaining('When is your birthday?') })

  const context = ConversationContext.parse(asked.context)
  const told = await askAndSave({ query: 'April 3', context }, stranger)
  expect(told.query).toBe('top songs on my birthday')
  expect(told.understood).toMatchObject({ intent: 'ranking', time: { event: { name: 'Birthday' } } })
  expect(told.answer.sentence).toContain('I saved it as an event on your timeline.')

  const again = await askAndSave({ query: 'what did I play on my birthday in 2020', context: null }, stranger)
  expect(again.understood.time.ranges).toEqual([{ from: '2020-04-03', to: '2020-04-04' }])
})

describe('a question with a word that nobody knows', () => {
  const asked = 'which artists did I play most wibblewise in 2022'

  test('is answered by an offer that names the word and reads back as it was understood', async () => {
    const { answer, understood } = await ask(asked, viewer)
    expect(understood.intent).toBe('unsupported')
    expect(answer.kind).toBe('choices')
    expect(answer.sentence).toContain('“wibblewise”')
    const [first] = answer.choices ?? []
    expect(first).toMatchObject({
      query: 'My top artists in 2022',
      left_out: ['wibblewise'],
      understood: { intent: 'ranking', entity: 'artist', time: { ranges: [{ from: '2022-01-01', to: '2023-01-01' }] } },
    })
    for (const choice of answer.choices ?? [])
      expect((await ask(choice.query, viewer)).understood).toEqual(choice.understood)
  })

  test.each(['1', 'the first one', 'yes'])('goes on from the offer with %j', async (pick) => {
    const { context, answer } = await ask(asked, viewer)
    const taken = await ask(pick, viewer, ConversationContext.parse(context))
    expect(taken.query).toBe(pick)
    expect(taken.understood).toEqual(answer.choices?.[0]?.understood)
    expect(taken.answer.kind).toBe('ranking')
  })

  test('about something that no export tells is still refused', async () => {
    const { answer } = await ask('which jazz artists did I play most in 2022', viewer)
    expect(answer.kind).toBe('none')
  })
})

describe('a typed question', () => {
  test('is answered as the words that it stands for', async () => {
    const words = await ask('top 5 artists in 2022', viewer)
    const typed = await answerTyped(
      TypedQuestion.parse({
        intent: 'ranking',
        entity: 'artist',
        limit: 5,
        time: { ranges: [{ from: '2022-01-01', to: '2023-01-01' }] },
      }),
      viewer,
    )
    expect(typed.answer.items).toEqual(words.answer.items)
    expect(typed.query).toBe('My top 5 artists in 2022')
  })

  test('takes the understood of an earlier answer as it came', async () => {
    for (const query of [
      'plays by month in 2023',
      'compare 2022 and 2023',
      'top songs during Japan',
      'skip rate in May',
    ]) {
      const { understood, answer } = await ask(query, viewer)
      const again = await answerTyped(TypedQuestion.parse(understood), viewer)
      expect({ ...again.answer, sentence: '' }, query).toEqual({ ...answer, sentence: '' })
    }
  })

  test.each([
    [{ intent: 'total', names: [{ type: 'artist', id: 999_999 }] }, 'There is no artist 999999 in this history.'],
    [{ intent: 'total', time: { event: { id: 999_999 } } }, 'There is no life event 999999.'],
  ])('that names what is not there is refused by its id', async (question, message) => {
    await expect(answerTyped(TypedQuestion.parse(question), viewer)).rejects.toThrow(message)
  })
})

test('the reply follows the clock and the order of dates in the settings of the person, and is read back the same', async () => {
  const asked = 'What were my top tracks on Fridays from 5 March 2021 to 9 June 2021 after 6PM?'
  const [british, american] = await Promise.all([
    ask(asked, { ...viewer, dateOrder: 'day_month', clock: '24h' }),
    ask(asked, { ...viewer, dateOrder: 'month_day', clock: '12h' }),
  ])
  expect(british.understood.time.label).toBe('Fridays from 5 Mar – 9 Jun 2021 after 18:00')
  expect(american.understood.time.label).toBe('Fridays from Mar 5 – Jun 9, 2021 after 6 PM')
  expect(american.answer.sentence).toContain('on Fridays from Mar 5 – Jun 9, 2021 after 6 PM')

  const typed = await answerTyped(TypedQuestion.parse(american.understood), {
    ...viewer,
    dateOrder: 'month_day',
    clock: '12h',
  })
  expect(typed.query).toContain('from March 5 to June 9, 2021 after 6 PM')
  const again = await ask(typed.query, viewer)
  expect(again.understood.time.ranges).toEqual(american.understood.time.ranges)
  expect(again.understood.time.hours).toEqual([18, 24])
})
