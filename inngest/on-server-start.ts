import { trustOnlyTheSocket } from '@/lib/http/strip-forwarding-headers'
import { requestPendingImports } from './request-pending-imports'
import { startEmbeddedRunner } from './embedded/start-embedded-runner'

/** What a server process does before its first request: the background work begins with it and lets go before it ends. */
export async function onServerStart(): Promise<void> {
  trustOnlyTheSocket()
  const runner = await startEmbeddedRunner()
  // With an Inngest server configured, it may come up after us; what waits is asked for at the next start.
  await requestPendingImports().catch((error: unknown) =>
    console.warn('Waiting imports could not be asked for:', error),
  )
  const stop = () => void runner.stop()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
