import { z } from 'zod'
import { route } from '@/lib/http/route'
import { createShareLink, listShareLinks, type ShareLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'

const shown = ({ id, token, shared, createdAt }: ShareLink) => ({
  id,
  path: `/s/${token}`,
  shared,
  created_at: createdAt,
})

export const GET = route(z.object({}), async (_, viewer) => ({ links: (await listShareLinks(viewer)).map(shown) }))

export const POST = route(SharedView, async (input, viewer) =>
  Response.json({ link: shown(await createShareLink(viewer, input)) }, { status: 201 }),
)
