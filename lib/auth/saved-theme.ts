import 'server-only'
import { currentViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/db'

/** The theme the signed-in person chose in Settings; "system" for a visitor. */
export async function savedTheme(): Promise<'light' | 'dark' | 'system'> {
  const viewer = await currentViewer()
  if (!viewer) return 'system'
  const settings = await db.userSettings.findUnique({ where: { userId: viewer.userId }, select: { theme: true } })
  return settings?.theme ?? 'system'
}
