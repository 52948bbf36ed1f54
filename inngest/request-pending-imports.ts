import { queuedImports } from '@/lib/imports/queued-imports'
import { inngest } from './client'
import { importRequest } from './events'

/** At start: a server that died between storing an upload and asking for its import left one that nobody would read. */
export async function requestPendingImports(): Promise<void> {
  const requests = (await queuedImports()).map(importRequest)
  if (requests.length > 0) await inngest.send(requests)
}
