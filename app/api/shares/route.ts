import { z } from 'zod'
import { route } from '@/lib/http/route'
import { createShareLink, listShareLinks, type ShareLink as StoredLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'
import { withBasePath } from '@/lib/base-path'
import { ShareLink } from './schema'

const linkJson = ({ id, token, shared, createdAt }: StoredLink) => ({
  id,
  path: withBasePath(`/s/${token}`),
  shared,
  created_at: createdAt.toISOString(),
})

export const GET = route(
  {
    summary: 'The caller’s links to single views',
    response: z
      .strictObject({ links: z.array(ShareLink).describe('The latest first') })
      .describe('The links that still work.'),
  },
  async (_, viewer) => ({ links: (await listShareLinks(viewer)).map(linkJson) }),
)

export const POST = route(
  {
    summary: 'Makes a link to one view',
    body: SharedView,
    response: z
      .strictObject({ link: ShareLink })
      .describe('The link; the existing one where there is already a link to this view.'),
    status: 201,
    errors: ['not_found', 'conflict'],
    example: { body: { view: 'top', type: 'artists', time_range: 'year_2022' } },
  },
  async (input, viewer) => ({ link: linkJson(await createShareLink(viewer, input)) }),
)
