import { z } from 'zod'
import { startForwarding, stopForwarding, forwardingStatus, type ForwardingStatus } from '@/lib/forwarding/forwarding'
import { NewForwarding } from '@/lib/forwarding/new-forwarding'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { Instant } from '../_schemas/response-fields'

const Forwarding = z.strictObject({
  server: z.string(),
  username: z.string().nullable().describe('Whose token it is on the server, where the server says so'),
  forwarded_at: Instant.nullable().describe('When plays were last passed on; null: not yet'),
  stopped_at: Instant.nullable().describe('Since when nothing is passed on, because the server refused'),
  problem: z.string().nullable().describe('What went wrong last'),
})

const serializeForwarding = ({ server, username, forwardedAt, stoppedAt, problem }: ForwardingStatus) => ({
  server,
  username,
  forwarded_at: forwardedAt?.toISOString() ?? null,
  stopped_at: stoppedAt?.toISOString() ?? null,
  problem,
})

export const GET = route(
  {
    summary: 'Where the caller’s new plays are passed on to',
    response: z.strictObject({ forwarding: Forwarding.nullable().describe('Null: nowhere') }),
  },
  async (_, viewer) => {
    const status = await forwardingStatus(viewer)
    return { forwarding: status && serializeForwarding(status) }
  },
)

export const PUT = route(
  {
    summary: 'Passes the caller’s new plays on to a ListenBrainz server',
    body: NewForwarding,
    example: { body: { server: 'https://api.listenbrainz.org', token: '00000000-0000-4000-8000-000000000000' } },
    limit: { name: 'forwarding', tries: 20, seconds: 3600 },
  },
  async (asked, viewer, request) => {
    await startForwarding(viewer, asked, callerOf(request.headers).address)
  },
)

export const DELETE = route({ summary: 'Passes nothing on any more and forgets the token' }, (_, viewer, request) =>
  stopForwarding(viewer, callerOf(request.headers).address),
)
