import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

const named = env.ADMIN_USERNAMES.split(',')
  .map((name) => name.trim().toLowerCase())
  .filter(Boolean)

/**
 * Whether somebody may administer this instance: who is named in ADMIN_USERNAMES or, if it is empty, the first account.
 * Nobody does where the demo runs, since everybody knows the password of its first account.
 */
export async function isAdministrator({ userId }: Pick<Viewer, 'userId'>): Promise<boolean> {
  if (named.length > 0) return (await db.user.count({ where: { id: userId, username: { in: named } } })) > 0
  if (env.DEMO) return false
  const first = await db.user.findFirst({ orderBy: { id: 'asc' }, select: { id: true } })
  return first?.id === userId
}

/** Throws `not_found` for everybody else: that there are such pages is none of their business. */
export async function requireAdministrator(viewer: Pick<Viewer, 'userId'>): Promise<void> {
  if (!(await isAdministrator(viewer))) throw notFound('page')
}
