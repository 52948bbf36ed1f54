import 'server-only'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import { findEvent } from '@/lib/events/life-events'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { audit } from '@/lib/security/audit'
import { decrypt, encrypt } from '@/lib/security/encryption'
import { randomToken, tokenHash } from '@/lib/security/random-token'
import type { Viewer } from '@/lib/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { sharedPeriod } from './shared-period'
import { SharedView } from './shared-view'

export type ShareLink = { id: number; token: string; shared: SharedView; createdAt: Date }

const most = 500
const context = 'share link'

/**
 * Creates a secret link to a view, or returns the existing link to the same view. Throws what opening the view would
 * throw: `invalid` for an invalid period, `not_found` for another person's event.
 */
export async function createShareLink(viewer: Viewer, shared: SharedView): Promise<ShareLink> {
  if (shared.view === 'event') await findEvent(viewer.userId, shared.id)
  const period = sharedPeriod(shared)
  if (period) await resolvePeriodWithEvents(viewer, period)
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from users where id = ${viewer.userId} for no key update` // two requests at once get the same link
    const links = await listShareLinks(viewer, tx)
    const known = links.find(showsView(shared))
    if (known) return known
    if (links.length >= most) throw new AppError('conflict', `You have ${most} links. Revoke one first.`)
    const token = randomToken()
    const { view, ...params } = shared
    const { id } = await tx.shareLink.create({
      data: {
        userId: viewer.userId,
        tokenHash: tokenHash(token),
        tokenEncrypted: encrypt(token, context),
        view,
        params,
        createdAt: viewer.now,
      },
      select: { id: true },
    })
    await audit('share_link_made', { userId: viewer.userId, detail: { linkId: id, view } }, tx)
    return { id, token, shared, createdAt: viewer.now }
  })
}

/** The active link to a view, or null. */
export const findShareLink = async (viewer: Viewer, shared: SharedView): Promise<ShareLink | null> =>
  (await listShareLinks(viewer)).find(showsView(shared)) ?? null

const showsView = (shared: SharedView) => (link: ShareLink) => JSON.stringify(link.shared) === JSON.stringify(shared)

/** The active links, newest first. */
export async function listShareLinks(viewer: Viewer, tx: Prisma.TransactionClient = db): Promise<ShareLink[]> {
  const links = await tx.shareLink.findMany({
    where: { userId: viewer.userId, revokedAt: null },
    orderBy: { id: 'desc' },
  })
  return links.map((link) => ({
    id: link.id,
    token: decrypt(link.tokenEncrypted, context),
    shared: viewOf(link),
    createdAt: link.createdAt,
  }))
}

/** Revokes a link immediately. Throws not_found if it is not the viewer's or was revoked. */
export async function revokeShareLink(viewer: Viewer, id: number): Promise<void> {
  const { count } = await db.shareLink.updateMany({
    where: { userId: viewer.userId, id, revokedAt: null },
    data: { revokedAt: viewer.now },
  })
  if (count === 0) throw notFound('link')
  await audit('share_link_revoked', { userId: viewer.userId, detail: { linkId: id } })
}

/** The view and owner of a link, for anyone who has its token. Throws not_found if it does not exist or was revoked. */
export async function openShareLink(token: string): Promise<{ ownerId: number; shared: SharedView }> {
  const link = await db.shareLink.findFirst({ where: { tokenHash: tokenHash(token), revokedAt: null } })
  if (!link) throw notFound('link')
  return { ownerId: link.userId, shared: viewOf(link) }
}

const viewOf = ({ view, params }: { view: string; params: unknown }) => SharedView.parse({ ...Object(params), view })
