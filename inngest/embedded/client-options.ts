import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { enqueueEvents } from './enqueue-events'

const Payload = z.object({
  id: z.string().nullish(),
  name: z.string(),
  data: z.record(z.string(), z.unknown()),
  ts: z.number(),
})

/** Options for a client without an Inngest server: what it would send over the network goes into the queue. */
export function embeddedOptions() {
  return {
    isDev: false,
    eventKey: 'embedded',
    // Signs the runner's calls to the handler. It never leaves this process.
    signingKey: `signkey-embedded-${randomBytes(32).toString('hex')}`,
    checkpointing: false,
    fetch: embeddedFetch,
  }
}

/** Answers the only request that the client makes outside a step: POST /e/<event key>, which sends events. */
async function embeddedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  if (!new URL(request.url).pathname.startsWith('/e/'))
    return Response.json({ status: 404, error: 'Not part of the embedded runner.' }, { status: 404 })
  const ids = await enqueueEvents(z.array(Payload).parse(await request.json()))
  return Response.json({ status: 200, ids })
}
