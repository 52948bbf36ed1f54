import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { MadeUpListen } from './made-up-listens'

/** Sends listens over one connection, as a scrobbler does. Resolves with the status; null if the connection failed. */
export function submitClient(port: number, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { Authorization: `Token ${token}`, 'Content-Type': 'application/json' }
  return (listen: MadeUpListen) =>
    new Promise<number | null>((resolve) => {
      const sent = request(
        { agent, port, host: '127.0.0.1', path: '/apis/listenbrainz/1/submit-listens', method: 'POST', headers },
        (response) =>
          void text(response).then(
            () => resolve(response.statusCode ?? null),
            () => resolve(null),
          ),
      )
      sent.once('error', () => resolve(null))
      sent.end(bodyOf(listen))
    })
}

function bodyOf({ second, track, artist, album }: MadeUpListen): string {
  const names = { track_name: track, artist_name: artist, ...(album && { release_name: album }) }
  return JSON.stringify({
    listen_type: 'single',
    payload: [
      {
        listened_at: second,
        track_metadata: { ...names, additional_info: { submission_client: 'bench', duration_ms: 200_000 } },
      },
    ],
  })
}
