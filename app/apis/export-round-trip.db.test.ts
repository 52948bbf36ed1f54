import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { POST } from '@/app/apis/listenbrainz/1/submit-listens/route'
import { writeExport } from '@/lib/account/export/write-export'
import { importFiles, totals } from '@/lib/imports/testing/import-files'
import { personWithToken } from '@/lib/scrobbling/testing/submit-fixture'
import { storage } from '@/lib/storage/storage'

const start = 1_764_350_000

const listen = (track_name: string, at: number, info: object = {}) => ({
  listened_at: at,
  track_metadata: { artist_name: 'Björk', track_name, release_name: 'Post', additional_info: info },
})

test('submitted plays survive an export: the same person gets nothing twice, another account gets the same', async () => {
  const [ada, bob] = [await personWithToken('export-ada', 'submit', 'Asia/Tokyo'), await personWithToken('export-bob')]
  const payload = [
    listen('Unknown length', start, { media_player: 'Navidrome' }),
    listen('Same second', start),
    listen('Known length', start + 600, { duration_played: 200 }),
  ]
  await POST(
    new Request('http://localhost/x', {
      method: 'POST',
      headers: { authorization: `Token ${ada.token}` },
      body: JSON.stringify({ listen_type: 'import', payload }),
    }),
  )
  const before = await ada.plays()
  const zip = {
    name: 'musicmuse.zip',
    content: await buffer(await storage.read(await writeExport(ada.viewer.userId, 'musicmuse', new Date()))),
  }
  expect(await totals(await importFiles(ada.viewer.userId, [zip]))).toMatchObject({ added: 0, bad_row: 0 })
  expect(await ada.plays()).toEqual(before)
  await importFiles(bob.viewer.userId, [zip])
  const shown = ({ at, ms, means, track, artist, album }: (typeof before)[number]) => ({
    at,
    ms,
    means,
    track,
    artist,
    album,
  })
  expect((await bob.plays()).map(shown)).toEqual(before.map(shown))
})
