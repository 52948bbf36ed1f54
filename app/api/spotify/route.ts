import { z } from 'zod'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { disconnectSpotify } from '@/lib/spotify/connect-spotify'
import { spotifyStatus } from '@/lib/spotify/spotify-status'
import { Instant } from '../_schemas/response-fields'

const Connection = z.strictObject({
  state: z
    .enum(['connected', 'ending', 'ended'])
    .describe('`ending`: Spotify asks for permission again within two weeks; `ended`: nothing is read until then'),
  connected_at: Instant,
  ends_at: Instant.describe('Six months after the permission was given'),
  read_at: Instant.nullable().describe('When plays were last read; null: not yet'),
  problem: z.string().nullable().describe('What goes wrong at the moment'),
})

export const GET = route(
  {
    summary: 'Whether the caller’s plays are read from Spotify',
    response: z.strictObject({
      is_available: z.boolean().describe('Whether this instance has keys of Spotify'),
      connection: Connection.nullable(),
    }),
  },
  async (_, viewer) => {
    const { isAvailable, connection } = await spotifyStatus(viewer)
    return {
      is_available: isAvailable,
      connection: connection && {
        state: connection.state,
        connected_at: connection.connectedAt.toISOString(),
        ends_at: connection.endsAt.toISOString(),
        read_at: connection.readAt?.toISOString() ?? null,
        problem: connection.problem,
      },
    }
  },
)

export const DELETE = route(
  { summary: 'Stops reading plays from Spotify and forgets the permission' },
  (_, viewer, request) => disconnectSpotify(viewer, callerOf(request.headers).address),
)
