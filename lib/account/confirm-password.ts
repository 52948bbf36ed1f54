import { verifyPassword } from '@/lib/sign-in/sign-in'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { AppError, invalid, notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/**
 * Requires the viewer's own password before a change that cannot be undone; wrong ones count as failed sign-ins. An
 * account that only signs in with Spotify has no password, so nothing is required. Throws `invalid` on `field`.
 */
export async function confirmPassword(
  viewer: Viewer,
  password: string,
  caller: Caller,
  field = 'password',
): Promise<void> {
  const user = await db.user.findUnique({ where: { id: viewer.userId }, select: { passwordHash: true } })
  if (!user) throw notFound('account')
  if (user.passwordHash === null) return
  try {
    await verifyPassword(
      { userId: viewer.userId, key: String(viewer.userId), stored: user.passwordHash },
      password,
      caller,
    )
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthorized') throw invalid(field, 'Wrong password.')
    throw error
  }
}
