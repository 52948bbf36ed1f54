import 'server-only'
import { currentViewer } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'

type Theme = 'light' | 'dark' | 'system'

/**
 * The theme chosen in Settings; "system" for a visitor, and if it cannot be read: every page needs it, even the error
 * page.
 */
export const savedTheme = (): Promise<Theme> => chosenTheme().catch(() => 'system')

async function chosenTheme(): Promise<Theme> {
  const viewer = await currentViewer()
  if (!viewer) return 'system'
  const settings = await db.userSettings.findUnique({ where: { userId: viewer.userId }, select: { theme: true } })
  return settings?.theme ?? 'system'
}
