import 'server-only'
import { viewerFor } from '@/lib/auth/current-viewer'
import { pictureUrl } from '@/lib/format/picture-url'
import { db } from '@/lib/db'
import { listEvents } from '@/lib/events/life-events'
import { hallOfFame, type FameItem } from '@/lib/hall-of-fame/hall-of-fame'
import { asOthersSee } from '@/lib/stats/as-others-see'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import { listeningByHour } from '@/lib/stats/listening-by-hour'
import { listeningByWeekday } from '@/lib/stats/listening-by-weekday'
import type { Listener } from '@/lib/stats/play-filters'
import { listeningTotals } from '@/lib/stats/listening-totals'
import { obscurity } from '@/lib/stats/obscurity'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { serializeTotals } from '@/lib/stats/serialize-totals'
import { streaks } from '@/lib/stats/streaks'
import { topItems } from '@/lib/stats/top-items'
import { untilChange } from '@/lib/stats/until-change'
import { localDay } from '@/lib/time/instant'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import type { ComparisonAccess } from './audience'
import { findPerson, type ProfileOwner } from './find-person'

const RECENT = 'last_30_days'
const LISTED = 5

/**
 * A person's profile in the API's form with only the areas that the viewer (null: a visitor) may see; others are absent.
 * Hours, days and periods use the owner's time zone. Throws not_found if the profile is hidden.
 */
export async function profile(viewer: Pick<Viewer, 'userId'> | null, username: string, now: Date) {
  const owner = await findPerson(viewer?.userId ?? null, username)
  const self = await viewerFor(owner.id, now)
  const listener = owner.relation === 'self' ? self : { ...self, ...(await asOthersSee(owner.id)) }
  const shows = owner.visible
  const [about, counts, statistics, fame, events] = await Promise.all([
    aboutPerson(owner, listener),
    relations(viewer, owner),
    shows.has('statistics') ? statisticsOf(listener) : hidden,
    shows.has('hall_of_fame') ? fameOf(listener) : hidden,
    shows.has('events') ? eventsOf(owner.id) : hidden,
  ])
  const open: OpenParts = { ...statistics, ...fame, ...events }
  return { ...about, ...counts, ...open }
}

const hidden = {}
type OpenParts = Partial<
  Awaited<ReturnType<typeof statisticsOf>> & Awaited<ReturnType<typeof fameOf>> & Awaited<ReturnType<typeof eventsOf>>
>

async function aboutPerson(owner: ProfileOwner, listener: Viewer) {
  const user = await db.user.findUniqueOrThrow({
    where: { id: owner.id },
    select: { bio: true, imageKey: true, createdAt: true },
  })
  return {
    username: owner.username,
    display_name: owner.displayName,
    bio: user.bio,
    image_url: pictureUrl(user.imageKey),
    member_since: localDay(user.createdAt, listener).toString(),
    time_zone: listener.timeZone,
  }
}

async function relations(viewer: Pick<Viewer, 'userId'> | null, owner: ProfileOwner) {
  const edge = (followerId: number | undefined, followeeId: number | undefined) =>
    followerId === undefined || followeeId === undefined
      ? 0
      : db.userFollow.count({ where: { followerId, followeeId } })
  const showsFollows = owner.visible.has('follows')
  const [followers, following, follows, followedBy] = await Promise.all([
    showsFollows ? db.userFollow.count({ where: { followeeId: owner.id } }) : undefined,
    showsFollows ? db.userFollow.count({ where: { followerId: owner.id } }) : undefined,
    edge(viewer?.userId, owner.id),
    edge(owner.id, viewer?.userId),
  ])
  return {
    ...(showsFollows && { followers, following }),
    viewer: {
      is_self: owner.relation === 'self',
      follows: follows > 0,
      followed_by: followedBy > 0,
      comparison: comparisonAccess(viewer, owner),
    },
  }
}

/** Whether the viewer can compare with the owner, or what would let them. */
function comparisonAccess(viewer: Pick<Viewer, 'userId'> | null, owner: ProfileOwner): ComparisonAccess {
  if (viewer === null || owner.relation === 'self') return 'not_shared'
  if (owner.visible.has('comparison')) return 'open'
  return owner.audiences.comparison === 'friends' ? 'friends_only' : 'not_shared'
}

async function statisticsOf(listener: Viewer) {
  const [{ summary, ...own }, rarity] = await Promise.all([ownStatistics(listener), obscurity(listener.userId)])
  return { summary: { ...summary, obscurity: rarity.score }, ...own }
}

/** What depends on the person's own plays alone. */
const ownStatistics = untilChange('profile', computeStatistics)

async function computeStatistics(listener: Viewer) {
  const allTime = { period: resolvePeriod({ time_range: 'all_time', from: undefined, to: undefined }, listener) }
  const recent = resolvePeriod({ time_range: RECENT, from: undefined, to: undefined }, listener)
  const top = async (type: 'tracks' | 'albums' | 'artists') =>
    (await topItems(listener, { type, period: recent, pageSize: LISTED })).items.map(serializeTopItem)
  const [totals, days, hours, weekdays, tracks, albums, artists] = await Promise.all([
    listeningTotals(listener, allTime),
    streaks(listener),
    listeningByHour(listener, allTime),
    listeningByWeekday(listener, allTime),
    top('tracks'),
    top('albums'),
    top('artists'),
  ])
  return {
    summary: {
      ...serializeTotals(totals),
      current_streak_days: days.current?.days ?? 0,
      longest_streak_days: days.longest?.days ?? 0,
    },
    by_hour: hours.map(({ hour, plays }) => ({ hour, plays })),
    by_weekday: weekdays.map(({ weekday, plays }) => ({ weekday, plays })),
    recent: { time_range: RECENT, tracks, albums, artists },
  }
}

const eventsOf = async (userId: number) => ({ events: await listEvents(userId) })

async function fameOf(listener: Listener) {
  const items = await hallOfFame(listener.userId, listener)
  const albums = await albumsOfTracks(
    listener.userId,
    items.flatMap(({ kind, id }) => (kind === 'track' ? [id] : [])),
  )
  const of = (kind: FameItem['kind']) =>
    items
      .filter((item) => item.kind === kind)
      .map(({ kind: _, artist, ...item }) => ({
        ...item,
        ...(artist && { artist }),
        ...(kind === 'track' && { album: albums.get(item.id) ?? null }),
        image_url: null,
      }))
  return { hall_of_fame: { tracks: of('track'), albums: of('album'), artists: of('artist') } }
}

export type Profile = Awaited<ReturnType<typeof profile>>
