import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { filesOf, importFiles, importRow, makePerson, playsOf, type TestFile } from './testing/import-files'
import { rawZip } from './testing/raw-zip'
import { zipFiles } from './testing/zip-files'

const countsOf = async (importId: number, userId: number) => {
  const { rows } = await pool.query(
    `select rows, plays_added, duplicates, no_track, not_a_play, bad_time, bad_row from import_files
     where user_id = $1 and import_id = $2 and status = 'done'`,
    [userId, importId],
  )
  return rows
}
const none = { duplicates: 0, no_track: 0, not_a_play: 0, bad_time: 0, bad_row: 0 }

const readable: [TestFile, object, string[]][] = [
  [
    {
      name: 'cell.csv',
      content: `uts,artist,track\n1719800000,Low,Sunflower\n1719800300,Low,"${'x'.repeat(10_000_000)}"\n1719800600,Low,Whitetail\n`,
    },
    { ...none, rows: 3, plays_added: 2, bad_row: 1 },
    ['Sunflower', 'Whitetail'],
  ],
  [
    {
      name: 'times.csv',
      content: 'uts,artist,track\n0,Low,Old\n4070908800,Low,New\n1719800000,Low,Sunflower\n1719800000,Low,Sunflower',
    },
    { ...none, rows: 4, plays_added: 1, duplicates: 1, bad_time: 2 },
    ['Sunflower'],
  ],
  [
    {
      name: 'line.jsonl',
      content: `{"timeMs":1719800000000,"artist":"Low","track":"half \\ud800 a pair"}\n${'{'.repeat(5_000_000)}\n{"timeMs":`,
    },
    { ...none, rows: 3, plays_added: 1, bad_row: 2 },
    ['half \ufffd a pair'],
  ],
  [
    {
      name: 'log.log',
      content: `#AUDIOSCROBBLER/1.1\n#TZ/UTC\n${'\t'.repeat(3_000_000)}\nLow\t\tSunflower\t1\t280\tL\t1719800000\t\nLow\t\tcut`,
    },
    { ...none, rows: 3, plays_added: 1, bad_row: 2 },
    ['Sunflower'],
  ],
  [
    {
      name: 'inside.json',
      content: `{"scrobbles":[{"time":1719800000,"track":{"artists":["Low"],"title":"Sunflower"}},7,${'['.repeat(900)}${']'.repeat(900)}]}`,
    },
    { ...none, rows: 3, plays_added: 1, bad_row: 2 },
    ['Sunflower'],
  ],
]

test.each(readable)('$name: what can be read is read, the rest is counted', async (file, counts, tracks) => {
  const userId = await makePerson(`readable-${file.name.split('.')[0]}`)
  const ref = await importFiles(userId, [file])
  expect(await countsOf(ref.importId, userId)).toEqual([counts])
  expect((await playsOf(userId)).map(({ track }) => track)).toEqual(tracks)
})

test('what cannot be read gets a sentence, and brings nothing', async () => {
  const userId = await makePerson('unreadable')
  const bomb = rawZip('bomb.zip', [{ name: 'a.csv', content: Buffer.alloc(30_000_000, 'a') }])
  const cases: [TestFile, RegExp][] = [
    [await zipFiles('outer.zip', [bomb]), /^bomb\.zip unpacks to more than 200 times its size/],
    [
      await zipFiles('takeout.zip', [
        { name: 'Takeout/YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.html', content: '<html></html>' },
      ]),
      /^Wiedergabeverlauf\.html is a web page\. .*choose JSON/,
    ],
    [{ name: 'history.json', content: '<!doctype html><html></html>' }, /^history\.json is a web page\. .*choose JSON/],
    [
      { name: 'koito.json', content: '{"listens":[{"listened_at":"2022-01-08T22:32:08Z"' },
      /^koito\.json is incomplete|not a listening history/,
    ],
    [{ name: 'words.csv', content: 'a,b\n1,2\n' }, /^words\.csv is not a listening history/],
    [{ name: 'binary.csv', content: Buffer.from([1, 0, 2, 0, 3]) }, /^binary\.csv is not a text file/],
  ]
  for (const [file, sentence] of cases) {
    const ref = await importFiles(userId, [file])
    expect((await importRow(ref))?.status, file.name).toBe('failed')
    expect((await filesOf(ref)).map(({ error }) => error).join(), file.name).toMatch(sentence)
  }
  expect(await playsOf(userId)).toEqual([])
})
