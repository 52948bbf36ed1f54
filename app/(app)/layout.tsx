import { requireViewer } from '@/lib/auth/current-viewer'
import { AppShell } from './_shell/app-shell'

/** The navigation around every signed-in page. Each page renders its own header. */
export default async function SignedInLayout({ children }: { children: React.ReactNode }) {
  return <AppShell viewer={await requireViewer()}>{children}</AppShell>
}
