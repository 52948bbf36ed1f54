import { expect, test } from 'vitest'
import { importFiles } from '@/lib/imports/testing/import-files'
import { createListener } from '@/lib/testing/test-listener'
import { ListeningRules } from './listening-rules'
import { proposePodcasts } from './propose-podcasts'
import { saveRules } from './save-rules'

const music = (endTime: string, artistName: string, trackName: string) => ({
  endTime,
  artistName,
  trackName,
  msPlayed: 60_000,
})
const oldFile = {
  name: 'StreamingHistory0.json',
  content: JSON.stringify([
    music('2019-05-01 10:00', 'Night Talks', 'Episode 1'),
    music('2019-05-01 11:00', 'Night Talks', 'Episode 2'),
    music('2019-05-01 12:00', 'Low', 'Sunflower'),
    music('2019-05-01 13:00', 'Morning Brew', 'A guest'),
  ]),
}
const extended = {
  name: 'Streaming_History_Audio_2020.json',
  content: JSON.stringify([
    { ts: '2020-05-01T10:00:00Z', ms_played: 60_000, episode_name: 'Episode 3', episode_show_name: 'Night talks' },
  ]),
}
const podcastFile = {
  name: 'StreamingHistory_podcast_0.json',
  content: JSON.stringify([
    { endTime: '2024-05-01 10:00', podcastName: 'Morning Brew', episodeName: 'From “Low”', msPlayed: 60_000 },
  ]),
}

test('shows that an extended export or a podcast file knows are proposed among the artists, until they are left out', async () => {
  const { userId } = await createListener()
  await importFiles(userId, [oldFile])
  expect(await proposePodcasts(userId)).toEqual([])
  await importFiles(userId, [extended, podcastFile])
  const [first, second, ...others] = await proposePodcasts(userId)
  expect([first, second, others]).toMatchObject([
    { name: 'Night Talks', plays: 2 },
    { name: 'Morning Brew', plays: 1 },
    [],
  ])
  await saveRules(userId, ListeningRules.parse({ leave_out: [{ kind: 'podcast', id: first?.id }] }))
  expect(await proposePodcasts(userId)).toEqual([second])
})

test('another person’s podcasts propose nothing', async () => {
  const [one, other] = [await createListener(), await createListener()]
  await importFiles(one.userId, [extended])
  await importFiles(other.userId, [oldFile])
  expect(await proposePodcasts(other.userId)).toEqual([])
})
