import { waitingImports } from '@/lib/imports/waiting-imports'
import { inngest } from './client'
import { requestFor } from './events'

/** At start: a server that died between storing an upload and asking for its import left one that nobody would read. */
export async function askAgainForImports(): Promise<void> {
  const requests = (await waitingImports()).map(requestFor)
  if (requests.length > 0) await inngest.send(requests)
}
