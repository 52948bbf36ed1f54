import 'server-only'
import { remember } from '@/lib/cache/remember'
import { readingHistories } from '@/lib/replica/reads'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import type { Listener } from './play-filters'
import { readHistoryVersion } from '../read-history-version'

/**
 * Keeps the results of a statistic until the person's history changes: one for each question, conventions, local day and
 * whether private sessions count. Results are shared and frozen. Not for figures that need more than this person's plays,
 * merges and names, such as how many others play an artist.
 * @param name differs for every statistic
 */
export function untilChange<Question extends unknown[], Result>(
  name: string,
  compute: (viewer: Viewer, ...question: Question) => Promise<Result>,
): (viewer: Viewer, ...question: Question) => Promise<Result> {
  return async (viewer, ...question) =>
    remember([name, await historyKey(viewer), conventionsKey(viewer), question], () =>
      readingHistories([viewer.userId], () => compute(viewer, ...question)),
    )
}

/** The part of a key that changes with every change of a person's history. */
export const historyKey = async ({ userId, hidesPrivateSessions }: Listener) => [
  userId,
  hidesPrivateSessions ?? 'own',
  await readHistoryVersion(userId),
]

/** A page asks for many statistics of one viewer. */
const todayByViewer = new WeakMap<Viewer, string>()

function todayOf(viewer: Viewer): string {
  const today = todayByViewer.get(viewer) ?? localDay(viewer.now, viewer).toString()
  todayByViewer.set(viewer, today)
  return today
}

const conventionsKey = (viewer: Viewer) => [
  todayOf(viewer),
  viewer.timeZone,
  viewer.zones,
  viewer.rulesVersion,
  viewer.weekStart,
  viewer.hemisphere,
  viewer.country,
]
