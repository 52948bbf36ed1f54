import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import type { Viewer } from '@/lib/viewer'

/** Tells visitors of the demo whose music they see. */
export async function DemoNotice({ viewer }: { viewer: Viewer }) {
  if (!(await isSharedDemo(viewer))) return null
  return (
    <p className="mb-4 text-sm text-muted-foreground">
      This is the demo account, which every visitor shares. Its listening history is made up.
    </p>
  )
}
