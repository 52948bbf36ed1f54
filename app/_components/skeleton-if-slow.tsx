import { setTimeout as sleep } from 'node:timers/promises'
import { Suspense, type ReactElement } from 'react'

/** Once React has shown a placeholder, it keeps it for 300 ms: content that comes sooner is quicker without one. */
const SOON_MS = 200

/** Content that is still being made. Its placeholder is shown only where that takes longer than a moment. */
export async function SkeletonIfSlow({
  content,
  skeleton,
}: {
  content: Promise<ReactElement>
  skeleton: ReactElement
}) {
  const made = await Promise.race([content.then((node) => ({ node })), sleep(SOON_MS, null, { ref: false })])
  return made ? made.node : <Suspense fallback={skeleton}>{content}</Suspense>
}
