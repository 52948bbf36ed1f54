import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { demoAccount } from './demo-account'

/** Whether this is the account that every visitor of a demo shares. Elsewhere, an account of that name is ordinary. */
export async function isSharedDemo({ userId }: Pick<Viewer, 'userId'>): Promise<boolean> {
  if (!env.DEMO) return false
  return (await db.user.count({ where: { id: userId, username: demoAccount.username } })) > 0
}

/** Keeps the shared demo open for the next visitor: throws `forbidden` for what would lock others out of it. */
export async function refuseForDemo(viewer: Pick<Viewer, 'userId'>): Promise<void> {
  if (await isSharedDemo(viewer))
    throw new AppError('forbidden', 'This is a demo account that everyone shares, so this can’t be changed.')
}
