'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { Id } from '@/lib/validation/integer'
import { createShareLink, revokeShareLink } from '@/lib/share/share-links'
import { SharedView } from '@/lib/share/shared-view'

export const shareAction = action(SharedView, async (shared, viewer) => {
  const { id, token } = await createShareLink(viewer, shared)
  return { id, path: `/s/${token}` }
})

export const revokeShareAction = action(z.object({ id: Id }), async ({ id }, viewer) => {
  await revokeShareLink(viewer, id)
  revalidatePath('/settings/links')
})
