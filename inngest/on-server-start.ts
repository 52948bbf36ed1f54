import { stripForwardingHeaders } from '@/lib/http/strip-forwarding-headers'
import { watchDisk } from '@/lib/maintenance/watch-disk'
import { watchStorages } from '@/lib/maintenance/watch-storages'
import { requestPendingImports } from './request-pending-imports'
import { startEmbeddedRunner } from './embedded/start-embedded-runner'

/** Runs once before a server process takes its first request: starts background work, and stops it on shutdown. */
export async function onServerStart(): Promise<void> {
  stripForwardingHeaders()
  watchDisk()
  await watchStorages()
  const runner = await startEmbeddedRunner()
  // A configured Inngest server may not be up yet; the next start tries again.
  await requestPendingImports().catch((error: unknown) =>
    console.warn('Pending imports could not be requested:', error),
  )
  const stop = () => void runner.stop()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
