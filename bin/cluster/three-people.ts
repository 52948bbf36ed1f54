import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { sampleFiles } from '@/lib/imports/sample/sample-files'
import { importFiles } from '@/lib/imports/testing/import-files'
import { db } from '@/lib/db'
import { createPerson } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

const PLAYS = 6000

/** Three friends who imported seven years each; the first has a life event. Their figures are fresh. */
export async function threePeople(): Promise<[Viewer, Viewer, Viewer]> {
  const person = async (username: string, seed: number, timeZone: string) => {
    const viewer = await createPerson(username, { timeZone, now: new Date('2025-02-01T12:00:00Z') })
    const sample = { plays: PLAYS, seed, from: '2018-01-01', to: '2024-12-31', shared: { seed: 1, part: 0.5 } }
    const files = [...sampleFiles({ ...sample, format: 'spotify_extended' })]
    // One file after the other, so that names get their ids in the same order everywhere.
    for (const { name, text } of files) await importFiles(viewer.userId, [{ name, content: text }])
    return viewer
  }
  const people: [Viewer, Viewer, Viewer] = [
    await person('ada', 11, 'America/New_York'),
    await person('ben', 12, 'Europe/Berlin'),
    await person('cleo', 13, 'Asia/Tokyo'),
  ]
  const ids = people.map(({ userId }) => userId)
  for (const followerId of ids)
    for (const followeeId of ids)
      if (followerId !== followeeId) await db.userFollow.create({ data: { followerId, followeeId } })
  await db.userEvent.create({
    data: {
      userId: people[0].userId,
      name: 'Year in Lisbon',
      color: '#7c3aed',
      startDate: new Date('2021-01-01'),
      endDate: new Date('2021-12-31'),
    },
    select: { id: true },
  })
  await refreshFigures()
  await refreshListeners()
  return people
}
