import { cache } from 'react'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { viewerFor } from '@/lib/auth/current-viewer'
import { findEvent } from '@/lib/events/life-events'
import { displayNameOf } from '@/lib/people/display-name'
import { openShareLink } from '@/lib/share/share-links'
import { asOthersSee } from '@/lib/stats/as-others-see'
import { shareTitle } from '@/lib/share/share-title'
import { sharedEventId } from '@/lib/share/shared-period'
import type { SharedView } from '@/lib/share/shared-view'
import type { Viewer } from '@/lib/viewer'

export type OpenedLink = { owner: Viewer; name: string; shared: SharedView; eventName?: string; title: string }

/** The view that the link opens, loaded once per request; an unknown or revoked link, or a deleted event, gives a 404. */
export const openLink = cache((token: string) => notFoundIfMissing(loadLink(token)))

async function loadLink(token: string): Promise<OpenedLink> {
  const { ownerId, shared } = await openShareLink(token)
  const owner = { ...(await viewerFor(ownerId, new Date())), ...(await asOthersSee(ownerId)) }
  const eventId = sharedEventId(shared)
  const eventName = eventId === undefined ? undefined : (await findEvent(owner.userId, eventId)).name
  return {
    owner,
    name: await displayNameOf(owner),
    shared,
    eventName,
    title: shareTitle(shared, owner, () => eventName),
  }
}
