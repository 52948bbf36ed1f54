import { cache } from 'react'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { viewerFor } from '@/lib/auth/current-viewer'
import { findEvent } from '@/lib/events/life-events'
import { displayNameOf } from '@/lib/people/display-name'
import { openShareLink } from '@/lib/share/share-links'
import { shareTitle } from '@/lib/share/share-title'
import { parsePeriodName } from '@/lib/time/period-name'
import type { SharedView } from '@/lib/share/shared-view'
import type { Viewer } from '@/lib/viewer'

export type OpenedLink = { owner: Viewer; name: string; shared: SharedView; title: string }

/** The view that the link opens, loaded once per request; an unknown or revoked link, or a deleted event, gives a 404. */
export const openLink = cache((token: string) => notFoundIfMissing(loadLink(token)))

async function loadLink(token: string): Promise<OpenedLink> {
  const { ownerId, shared } = await openShareLink(token)
  const owner = await viewerFor(ownerId, new Date())
  return {
    owner,
    name: await displayNameOf(owner),
    shared,
    title: (await eventTitle(owner, shared)) ?? shareTitle(shared, owner),
  }
}

/** The title of a link to a life event, or to a top list of one. */
async function eventTitle({ userId }: Viewer, shared: SharedView): Promise<string | null> {
  if (shared.view === 'event') return (await findEvent(userId, shared.id)).name
  const period = shared.view === 'top' ? parsePeriodName(shared.time_range) : null
  return period?.kind === 'event' && shared.view === 'top'
    ? `Top ${shared.type}, ${(await findEvent(userId, period.id)).name}`
    : null
}
