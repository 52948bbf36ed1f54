'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { Id } from '@/lib/validation/integer'
import { createShareLink, findShareLink, revokeShareLink, type ShareLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'
import { withBasePath } from '@/lib/base-path'

export const shareAction = action(SharedView, async (shared, viewer) => linkOf(await createShareLink(viewer, shared)))

/** The existing link to the view; null if there is none. */
export const findShareAction = action(SharedView, async (shared, viewer) => {
  const link = await findShareLink(viewer, shared)
  return link && linkOf(link)
})

export const revokeShareAction = action(z.object({ id: Id }), async ({ id }, viewer) => {
  await revokeShareLink(viewer, id)
  revalidatePath('/settings/links')
})

const linkOf = ({ id, token }: ShareLink) => ({ id, path: withBasePath(`/s/${token}`) })
