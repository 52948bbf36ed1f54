'use server'
import { z } from 'zod'
import { withoutEmptyFields } from '@/app/_components/form/without-empty-fields'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { editPlay } from '@/lib/catalog/edit-play'
import { action } from '@/lib/http/action'
import { addPlay } from '@/lib/scrobbling/add-play'
import { instantOfLocalTime } from '@/lib/time/instant'
import { Id } from '@/lib/validation/integer'
import { PlayLength } from './play-length'

const Name = z.string().trim().max(500).optional()
const When = { started_at: z.iso.datetime({ local: true, error: 'Enter a date and time.' }), length: PlayLength }
const ToAdd = z
  .object({ track_id: Id.optional(), artist: Name, track: Name, album: Name, ...When })
  .refine(({ track_id, track }) => track_id || track, { path: ['track'], message: 'Choose a track.' })
  .refine(({ track_id, artist }) => track_id || artist, { path: ['artist'], message: 'Name the artist.' })

export const addPlayAction = action(z.preprocess(withoutEmptyFields, ToAdd), async (input, viewer) => {
  const { track_id: trackId, artist = '', track = '', album } = input
  const named = trackId === undefined ? { artist, track, album } : { trackId }
  const startedAt = instantOfLocalTime(input.started_at, viewer)
  const added = await addPlay(viewer, { ...named, startedAt, msPlayed: input.length })
  if (added.isNew) await inngest.send(historyChanged.create({ userId: viewer.userId }))
  return added
})

const ToEdit = z.object({ id: z.coerce.number().pipe(z.int().positive()), ...When })

export const editPlayAction = action(
  z.preprocess(withoutEmptyFields, ToEdit),
  async ({ id, started_at, length }, viewer) => {
    await editPlay(viewer, { id, startedAt: instantOfLocalTime(started_at, viewer), msPlayed: length })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)
