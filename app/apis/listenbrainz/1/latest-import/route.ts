import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { readText } from '@/lib/http/read-text'
import { latestImport, setLatestImport } from '@/lib/scrobbling/latest-import'
import { listenbrainzRoute, openListenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { parseJson } from '@/lib/scrobbling/listenbrainz/parse-json'
import { readablePlays } from '@/lib/scrobbling/readable-plays'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const Service = z.enum(['lastfm', 'librefm']).default('lastfm')
const Query = z.object({ user_name: z.string(), service: Service })
const Progress = z.object({
  ts: z.int().min(0).max(99_999_999_999).describe('Seconds since 1970'),
  service: Service,
})

export const GET = openListenbrainzRoute(
  {
    summary: 'ListenBrainz: how far a history of another service was carried over',
    query: Query,
    response: z.object({
      musicbrainz_id: z.string(),
      latest_import: z.int().describe('Seconds since 1970; 0: nothing'),
    }),
    errors: ['not_found'],
    example: { query: { user_name: 'ada' } },
  },
  async ({ request, submitter }) => {
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!query.success) throw new AppError('invalid', 'Give user_name, and lastfm or librefm as the service.')
    const { userId, username } = await readablePlays(submitter, query.data.user_name)
    return { musicbrainz_id: username, latest_import: await latestImport(userId, query.data.service) }
  },
)

export const POST = listenbrainzRoute(
  {
    summary: 'ListenBrainz: remembers how far a history of another service was carried over',
    body: Progress,
    response: z.object({ status: z.literal('ok') }),
    example: { body: { ts: 1764350000, service: 'lastfm' } },
  },
  async ({ request, submitter }) => {
    const progress = Progress.safeParse(parseJson(await readText(request, 10_240, 'Payload too large.')))
    if (!progress.success) throw new AppError('invalid', 'Invalid data sent.')
    await setLatestImport(submitter.viewer.userId, progress.data.service, progress.data.ts)
    return { status: 'ok' }
  },
)
