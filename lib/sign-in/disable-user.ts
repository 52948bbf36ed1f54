import { db } from '@/lib/db'

/** Signs an account out everywhere and refuses its password and tokens until it is enabled again. */
export async function disable(userId: number, now: Date): Promise<void> {
  await db.$transaction([
    db.user.update({ where: { id: userId }, data: { disabledAt: now }, select: { id: true } }),
    db.session.deleteMany({ where: { userId } }),
    db.passwordReset.deleteMany({ where: { userId } }),
  ])
}

export async function enable(userId: number): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { disabledAt: null }, select: { id: true } })
}
