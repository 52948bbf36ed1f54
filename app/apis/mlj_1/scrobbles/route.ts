import { z } from 'zod'
import { protocolRoute } from '@/lib/http/protocol-route'
import { listens, type Listen } from '@/lib/scrobbling/listens'
import { malojaError } from '@/lib/scrobbling/maloja/maloja-error'
import { readParameters, type Parameters } from '@/lib/scrobbling/maloja/read-parameters'
import { submitterOf } from '@/lib/scrobbling/token-owner'
import { withBasePath } from '@/lib/base-path'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const MAX_PER_PAGE = 1000
const Scrobble = z.object({
  time: z.int(),
  track: z.object({
    artists: z.array(z.string()),
    title: z.string(),
    album: z.object({ albumtitle: z.string(), artists: z.array(z.string()) }).nullable(),
    length: z.number().nullable(),
  }),
  duration: z.number().nullable(),
})
const Page = z.object({
  status: z.literal('ok'),
  list: z.array(Scrobble),
  pagination: z.object({
    page: z.int(),
    perpage: z.int(),
    next_page: z.string().nullable(),
    prev_page: z.string().nullable(),
  }),
})

export const GET = protocolRoute(
  {
    summary: 'Maloja: the plays of the key’s owner, latest first',
    query: z.object({
      key: z.string().optional().describe('An access token; without one, the list is empty'),
      perpage: z.coerce.number().optional().describe(`100 unless given; at most ${MAX_PER_PAGE}`),
      page: z.coerce.number().optional().describe('Counted from 0'),
    }),
    response: Page,
    anonymous: true,
  },
  async ({ request, now }) => {
    const parameters = await readParameters(request)
    const perPage = Math.min(MAX_PER_PAGE, Math.max(1, wholeNumber(parameters, 'perpage') ?? 100))
    const page = wholeNumber(parameters, 'page') ?? 0
    const submitter = await submitterOf(typeof parameters.key === 'string' ? parameters.key : '', request, now)
    // Clients ask for the plays without a key before they submit, and would stop at an error.
    const found = submitter
      ? await listens(submitter.viewer.userId, {
          limit: perPage + 1,
          offset: page * perPage,
          isSubmittedOnly: submitter.scope === 'submit',
        })
      : []
    const pageAt = (number: number) => withBasePath(`/apis/mlj_1/scrobbles?page=${number}&perpage=${perPage}`)
    return Response.json({
      status: 'ok',
      list: found.slice(0, perPage).map(scrobbleJson),
      pagination: {
        page,
        perpage: perPage,
        next_page: found.length > perPage ? pageAt(page + 1) : null,
        prev_page: page > 0 ? pageAt(page - 1) : null,
      },
    } satisfies z.infer<typeof Page>)
  },
  malojaError,
)

const scrobbleJson = (play: Listen): z.infer<typeof Scrobble> => ({
  time: play.startedAt,
  track: {
    artists: [play.artist],
    title: play.track,
    album: play.album === null ? null : { albumtitle: play.album, artists: [play.artist] },
    length: play.trackLengthMs === null ? null : play.trackLengthMs / 1000,
  },
  duration: play.msPlayed === null ? null : play.msPlayed / 1000,
})

function wholeNumber(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name]
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}
