import { queuedImports } from '@/lib/imports/queued-imports'
import { inngest } from './inngest-client'
import { importRequest } from './events'

/**
 * Requests the imports whose upload is stored but whose request was never sent: the server stopped in between.
 * Runs at every start; an import that was already requested does not start again.
 */
export async function requestPendingImports(): Promise<void> {
  const requests = (await queuedImports()).map(importRequest)
  if (requests.length > 0) await inngest.send(requests)
}
