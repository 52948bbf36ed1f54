'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { createToken, revokeToken, TokenName, TokenScope } from '@/lib/auth/access-tokens'
import { action } from '@/lib/http/action'
import { Id } from '@/lib/validation/integer'

const NewToken = z.object({ name: TokenName, scope: TokenScope.default('all') })

export const createTokenAction = action(NewToken, async (asked, viewer, caller) => {
  const { token, name } = await createToken(viewer, asked, caller.address)
  revalidatePath('/settings', 'layout')
  return { token, name }
})

export const revokeTokenAction = action(z.object({ id: Id }), async ({ id }, viewer, caller) => {
  await revokeToken(viewer, id, caller.address)
  revalidatePath('/settings/tokens')
})
