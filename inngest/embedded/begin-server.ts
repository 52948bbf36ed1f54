import { trustOnlyTheSocket } from '@/lib/door/socket-address'
import { startEmbeddedRunner } from './start'

/** What a server process does before its first request: the background work begins with it and lets go before it ends. */
export async function beginServer(): Promise<void> {
  trustOnlyTheSocket()
  const runner = await startEmbeddedRunner()
  const stop = () => void runner.stop()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
