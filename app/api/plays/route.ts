import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { route } from '@/lib/http/route'
import { addPlay } from '@/lib/scrobbling/add-play'
import { AddedPlay, PlayToAdd } from './schema'

export const POST = route(
  {
    summary: 'Adds a play that no source told of',
    body: PlayToAdd,
    response: AddedPlay,
    errors: ['not_found'],
    example: {
      body: { artist: 'Low', track: 'Sunflower', started_at: '2026-05-01T20:00:00+02:00', ms_played: 280_000 },
    },
  },
  async ({ artist = '', track = '', album, track_id: trackId, started_at, ms_played: msPlayed }, viewer) => {
    const named = trackId === undefined ? { artist, track, album } : { trackId }
    const { id, isNew } = await addPlay(viewer, { ...named, startedAt: new Date(started_at), msPlayed })
    if (isNew) await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { id, added: isNew }
  },
)
