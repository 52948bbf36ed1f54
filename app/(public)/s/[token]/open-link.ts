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

/** What the link opens, once a request; one that never was, was revoked or whose event is gone is a page that is not there. */
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

/** A link that speaks of a life event may call it by its name. */
async function eventTitle({ userId }: Viewer, shared: SharedView): Promise<string | null> {
  if (shared.view === 'event') return (await findEvent(userId, shared.id)).name
  const period = shared.view === 'top' ? parsePeriodName(shared.time_range) : null
  return period?.kind === 'event' && shared.view === 'top'
    ? `Top ${shared.type}, ${(await findEvent(userId, period.id)).name}`
    : null
}
