import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { deletePlay } from '@/lib/catalog/delete-play'
import { editPlay } from '@/lib/catalog/edit-play'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { PlayTime } from '../schema'

const byId = { params: z.object({ id: integer(1, Number.MAX_SAFE_INTEGER) }) }

export const DELETE = route(
  {
    ...byId,
    summary: 'Deletes one play from the history',
    errors: ['not_found'],
    example: { params: { id: 90210 } },
  },
  async ({ id }, viewer) => {
    await deletePlay(viewer, id)
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

export const PATCH = route(
  {
    ...byId,
    summary: 'Changes when a play that the caller added began, and how long it lasted',
    body: PlayTime,
    errors: ['not_found', 'conflict'],
    example: { params: { id: 90210 }, body: { started_at: '2026-05-01T20:05:00+02:00', ms_played: null } },
  },
  async ({ id, started_at, ms_played: msPlayed }, viewer) => {
    await editPlay(viewer, { id, startedAt: new Date(started_at), msPlayed })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)
