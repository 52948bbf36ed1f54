import { createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Inngest, InngestFunction } from 'inngest'
import { serve } from 'inngest/edge'
import { z } from 'zod'
import { FunctionConfig } from './function-config'

/** Sends a signed request to the SDK's own handler within this process, as an Inngest server does over the network. */
export type Handler = (method: 'POST' | 'PUT', query: Record<string, string>, body: object) => Promise<Response>

export function createHandler(client: Inngest.Any, functions: InngestFunction.Any[]): Handler {
  const handle = serve({ client, functions })
  const key = (client.signingKey ?? '').replace(/^signkey-\w+-/, '')
  return async (method, query, body) => {
    const text = canonicalize(body) ?? ''
    const seconds = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', key)
      .update(text + seconds)
      .digest('hex')
    const headers = {
      host: 'local',
      'content-type': 'application/json',
      'x-inngest-signature': `t=${seconds}&s=${signature}`,
      'x-inngest-sync-kind': 'in_band',
    }
    return handle(
      new Request(`http://local/api/inngest?${new URLSearchParams(query)}`, { method, body: text, headers }),
    )
  }
}

/** The functions' settings (triggers, retries, concurrency, …), as they register with an Inngest server. */
export async function functionConfigs(handler: Handler): Promise<Map<string, FunctionConfig>> {
  const response = await handler('PUT', {}, { url: 'http://local/api/inngest' })
  if (!response.ok) throw new Error(`The functions could not be registered: ${await response.text()}`)
  const { functions } = z.object({ functions: z.array(FunctionConfig) }).parse(await response.json())
  return new Map(functions.map((config) => [config.id, config]))
}
