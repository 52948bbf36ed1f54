import 'server-only'
import { parsePeriodName } from '@/lib/time/period-name'
import type { Viewer } from '@/lib/viewer'
import { findEvent } from './life-events'

/** The name of the life event that a period is; undefined for other periods. Throws not_found for another person's. */
export async function periodEventName(viewer: Viewer, periodName: string): Promise<string | undefined> {
  const name = parsePeriodName(periodName)
  return name?.kind === 'event' ? (await findEvent(viewer.userId, name.id)).name : undefined
}
