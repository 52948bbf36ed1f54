'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { createToken, revokeToken, TokenName } from '@/lib/auth/access-tokens'
import { action } from '@/lib/http/action'
import { Id } from '@/lib/validation/integer'

export const createTokenAction = action(z.object({ name: TokenName }), async ({ name }, viewer, caller) => {
  const { token, name: called } = await createToken(viewer, name, caller.address)
  revalidatePath('/settings/tokens')
  return { token, name: called }
})

export const revokeTokenAction = action(z.object({ id: Id }), async ({ id }, viewer, caller) => {
  await revokeToken(viewer, id, caller.address)
  revalidatePath('/settings/tokens')
})
