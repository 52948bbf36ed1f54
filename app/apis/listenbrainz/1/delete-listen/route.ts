import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { deletePlay } from '@/lib/catalog/delete-play'
import { AppError } from '@/lib/errors'
import { readText } from '@/lib/http/read-text'
import { listenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { parseJson } from '@/lib/scrobbling/listenbrainz/parse-json'
import { recordingMsid } from '@/lib/scrobbling/listenbrainz/serialize-listen'
import { listens } from '@/lib/scrobbling/listens'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const Named = z.object({
  listened_at: z.int().min(0).max(99_999_999_999).describe('When the play began, in seconds since 1970'),
  recording_msid: z.string().describe('As the list of listens gives it'),
})

export const POST = listenbrainzRoute(
  {
    summary: 'ListenBrainz: deletes a play, which can be restored in History',
    body: Named,
    response: z.object({ status: z.literal('ok') }),
    errors: ['forbidden'],
    example: { body: { listened_at: 1764350000, recording_msid: '5f3c2a10-7b1e-8c44-a0de-1f2e3d4c5b6a' } },
  },
  async ({ request, submitter: { viewer, scope } }) => {
    if (scope === 'submit') throw new AppError('forbidden', 'This access token may only submit plays.')
    const named = Named.safeParse(parseJson(await readText(request, 10_240, 'Payload too large.')))
    if (!named.success) throw new AppError('invalid', 'listened_at and recording_msid are required.')
    const { listened_at: at, recording_msid: msid } = named.data
    const plays = await listens(viewer.userId, { after: at - 1, before: at + 1, limit: 1000, isSubmittedOnly: false })
    const found = plays.find(({ trackId }) => recordingMsid(trackId) === msid)
    // A client may ask twice; a play that is gone is what it wants.
    if (!found) return { status: 'ok' }
    await deletePlay(viewer, found.id)
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { status: 'ok' }
  },
)
