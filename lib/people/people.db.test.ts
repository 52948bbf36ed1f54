import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { findPerson, findPersonSharing } from './find-person'
import { block, unblock } from './block'
import { follow, unfollow } from './follow'
import { countNewFollowers, markFollowersSeen } from './new-followers'
import { friendActivity } from './friend-activity'
import { profile } from './profile'
import { beginningLike, followersOf, latestStrangers, matchingName, personCards } from './person-card'

const now = new Date('2024-06-15T12:00:00Z')
const people: Record<string, Viewer> = {}

async function person(username: string) {
  const { id: userId } = await db.user.create({
    data: { username, email: `${username}@example.org`, settings: { create: {} } },
  })
  people[username] = { userId, timeZone: 'UTC', now, weekStart: 1, hemisphere: 'north', country: 'US' }
  return people[username]
}

async function play(viewer: Viewer, playedAt: string, msPlayed: number, artistName: string) {
  const { userId } = viewer
  const artist = await db.artist.upsert({
    where: { nameKey: artistName },
    update: {},
    create: { name: artistName, nameKey: artistName },
  })
  const track = await db.track.create({
    data: { artistId: artist.id, name: playedAt, nameKey: `${userId}${playedAt}` },
  })
  const { id: importId } = await db.import.create({ data: { userId }, select: { id: true } })
  await db.play.create({
    data: {
      userId,
      importId,
      playedAt: new Date(playedAt),
      msPlayed,
      counts: msPlayed >= 30_000,
      trackId: track.id,
      artistId: artist.id,
      localDate: new Date(playedAt.slice(0, 10)),
      localHour: 0,
      localWeekday: 0,
      isSkip: false,
      source: 'spotify_extended',
    },
    select: { id: true },
  })
}

const everyPage = { limit: 50, offset: 0 }
const names = (cards: { username: string }[]) => cards.map(({ username }) => username)

beforeAll(async () => {
  for (const name of ['ann', 'bob', 'cem', 'dee']) await person(name)
})

const the = (name: string) => {
  const viewer = people[name]
  if (!viewer) throw new Error(`no ${name}`)
  return viewer
}

test('people are friends only if they follow each other', async () => {
  await follow(the('ann'), 'Bob')
  await follow(the('ann'), 'bob')
  expect((await findPerson(the('ann').userId, 'bob')).relation).toBe('stranger')
  expect((await findPerson(the('bob').userId, 'ann')).relation).toBe('stranger')
  await follow(the('bob'), 'ann')
  expect((await findPerson(the('ann').userId, 'bob')).relation).toBe('friend')
  await unfollow(the('bob'), 'ann')
  expect((await findPerson(the('ann').userId, 'bob')).relation).toBe('stranger')
})

test('refuses following oneself and does not find an unknown name', async () => {
  await expect(follow(the('ann'), 'ann')).rejects.toMatchObject({ code: 'invalid' })
  await expect(follow(the('ann'), 'nobody')).rejects.toMatchObject({ code: 'not_found' })
})

test('someone who is blocked while following does not follow', async () => {
  const [eve, fay] = [await person('eve'), await person('fay')]
  for (let round = 0; round < 10; round++) {
    await Promise.all([
      block(eve, 'fay'),
      follow(fay, 'eve').catch((error: unknown) => expect(error).toMatchObject({ code: 'not_found' })),
    ])
    expect(await db.userFollow.count({ where: { followerId: fay.userId, followeeId: eve.userId } })).toBe(0)
    await unblock(eve, 'fay')
  }
})

test('a blocked person sees nothing, cannot follow and no longer follows', async () => {
  await follow(the('cem'), 'bob')
  await follow(the('bob'), 'cem')
  await block(the('bob'), 'cem')
  await expect(findPerson(the('cem').userId, 'bob')).rejects.toMatchObject({ code: 'not_found' })
  await expect(follow(the('cem'), 'bob')).rejects.toMatchObject({ code: 'not_found' })
  expect(names(await personCards(the('cem').userId, matchingName('bob'), everyPage))).toEqual([])
  expect(names(await personCards(null, followersOf(the('bob').userId), everyPage))).toEqual(['ann'])
  await unblock(the('bob'), 'cem')
  expect((await findPerson(the('cem').userId, 'bob')).relation).toBe('stranger')
})

test('a name that nobody has finds those that begin like it', async () => {
  const like = (words: string) => personCards(the('ann').userId, beginningLike(words, the('ann').userId), everyPage)
  expect(names(await like('bobby'))).toEqual(['bob'])
  expect(names(await like('anna'))).toEqual([])
  expect(names(await like('%%'))).toEqual([])
})

test('a newcomer is shown who is here, but not those who blocked them or hide', async () => {
  const here = async () => names(await personCards(the('cem').userId, latestStrangers(the('cem').userId), everyPage))
  expect(await here()).toContain('bob')
  await block(the('bob'), 'cem')
  expect(await here()).not.toContain('bob')
  await unblock(the('bob'), 'cem')
  expect(await here()).not.toContain('cem')
  expect(await here()).toContain('ann')
  await follow(the('cem'), 'bob')
  expect(await here()).not.toContain('bob')
  expect(await here()).toContain('ann')
  await unfollow(the('cem'), 'bob')
})

test('a hidden profile is found neither by name nor in a search', async () => {
  await db.userSettings.updateMany({
    where: { userId: the('dee').userId },
    data: { profileAudience: 'only_me', statisticsAudience: 'everyone' },
  })
  await expect(findPersonSharing(the('ann').userId, 'dee', 'statistics')).rejects.toMatchObject({ code: 'not_found' })
  expect(names(await personCards(the('ann').userId, matchingName('dee'), everyPage))).toEqual([])
  expect(names(await personCards(the('dee').userId, matchingName('dee'), everyPage))).toEqual(['dee'])
})

test('blocking does not reveal hidden people and works for people met before', async () => {
  const gil = await person('gil')
  await db.userSettings.updateMany({ where: { userId: gil.userId }, data: { profileAudience: 'only_me' } })
  const answer = (username: string) => block(the('ann'), username).then(() => 'blocked', String)
  expect(await answer('gil')).toBe('AppError: There is no such person.')
  expect(await answer('gil')).toBe(await answer('nobody'))
  await follow(gil, 'ann')
  expect(await answer('Gil')).toBe('blocked')
  expect(await answer('gil')).toBe('blocked')
  await expect(findPerson(gil.userId, 'ann')).rejects.toMatchObject({ code: 'not_found' })
  await unblock(the('ann'), 'gil')
  expect(await answer('gil')).toBe('blocked')
})

test('a blocked person can block back and gets the same result as for someone who hides', async () => {
  const [hal, ida, jon, kim] = [await person('hal'), await person('ida'), await person('jon'), await person('kim')]
  const answer = (viewer: Viewer, username: string) => block(viewer, username).then(() => 'blocked', String)
  await follow(hal, 'ida')
  await follow(jon, 'hal')
  await unfollow(jon, 'hal')
  for (const met of [ida, jon]) await block(met, 'hal')
  await block(kim, 'hal')
  expect(await answer(hal, 'kim')).toBe(await answer(hal, 'nobody'))
  for (const met of ['ida', 'jon']) {
    await expect(findPerson(hal.userId, met)).rejects.toMatchObject({ code: 'not_found' })
    expect(await answer(hal, met)).toBe('blocked')
    await expect(findPerson(the(met).userId, 'hal')).rejects.toMatchObject({ code: 'not_found' })
    await unblock(hal, met)
  }
  for (const met of [ida, jon]) await unblock(met, 'hal')
  await db.userSettings.updateMany({
    where: { userId: { in: [ida.userId, jon.userId] } },
    data: { profileAudience: 'only_me' },
  })
  expect(await Promise.all(['ida', 'jon'].map((met) => answer(hal, met)))).toEqual(['blocked', 'blocked'])
})

test('a search treats wildcards as plain text', async () => {
  expect(names(await personCards(null, matchingName('%'), everyPage))).toEqual([])
  expect(names(await personCards(null, matchingName('BO'), everyPage))).toEqual(['bob'])
})

test('friend activity has the counted plays of the last seven days of friends who share them', async () => {
  await follow(the('ann'), 'bob')
  await follow(the('bob'), 'ann')
  await play(the('bob'), '2024-06-14T10:00:00Z', 30_000, 'Lanterns')
  await play(the('bob'), '2024-06-14T11:00:00Z', 29_999, 'Lanterns')
  await play(the('bob'), '2024-06-13T11:00:00Z', 200_000, 'Harbour')
  await play(the('bob'), '2024-06-12T11:00:00Z', 200_000, 'Harbour')
  await play(the('bob'), '2024-06-08T11:59:00Z', 200_000, 'Too old')
  await play(the('cem'), '2024-06-14T10:00:00Z', 200_000, 'Not a friend')
  expect(await friendActivity(the('ann'))).toEqual([
    {
      username: 'bob',
      display_name: null,
      plays: 3,
      ms_played: 459_999,
      top: [
        { artist: 'Harbour', plays: 2 },
        { artist: 'Lanterns', plays: 1 },
      ],
    },
  ])
  await db.userSettings.updateMany({ where: { userId: the('bob').userId }, data: { statisticsAudience: 'only_me' } })
  expect(await friendActivity(the('ann'))).toEqual([])
})

test('a profile says whether the viewer can compare, or what would let them', async () => {
  const gwen = await person('gwen')
  const hugo = await person('hugo')
  const access = async () => (await profile(gwen, 'hugo', now)).viewer.comparison
  const share = (comparisonAudience: 'everyone' | 'friends' | 'only_me') =>
    db.userSettings.updateMany({ where: { userId: hugo.userId }, data: { comparisonAudience } })
  await share('only_me')
  expect(await access()).toBe('not_shared')
  await share('friends')
  expect(await access()).toBe('friends_only')
  await follow(gwen, 'hugo')
  expect(await access()).toBe('friends_only')
  await follow(hugo, 'gwen')
  expect(await access()).toBe('open')
  await share('everyone')
  expect((await profile(the('dee'), 'hugo', now)).viewer.comparison).toBe('open')
})

test('a follower is news until the person has looked, and a hidden profile or an end of the follow is none', async () => {
  const [fan, idol, shy] = [await person('fan'), await person('idol'), await person('shy')]
  const at = (viewer: Viewer, instant: Date) => ({ ...viewer, now: instant })
  expect(await countNewFollowers(idol)).toBe(0)
  await follow(fan, 'idol')
  await db.userSettings.updateMany({ where: { userId: shy.userId }, data: { profileAudience: 'only_me' } })
  await follow(shy, 'idol')
  expect(await countNewFollowers(idol)).toBe(1)
  expect(await countNewFollowers(fan)).toBe(0)
  await markFollowersSeen(at(idol, new Date()))
  expect(await countNewFollowers(idol)).toBe(0)
  await unfollow(fan, 'idol')
  await follow(fan, 'idol')
  expect(await countNewFollowers(idol)).toBe(1)
  await unfollow(fan, 'idol')
  expect(await countNewFollowers(idol)).toBe(0)
})
