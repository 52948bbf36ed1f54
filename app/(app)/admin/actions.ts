'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { accountDeleted } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { invitePerson } from '@/lib/admin/invite-person'
import { deleteAccountOf, disableAccount, enableAccount, resetLinkFor } from '@/lib/admin/manage-account'
import { action } from '@/lib/http/action'

const OneAccount = z.object({ id: z.coerce.number().int().positive() })

export const disableAccountAction = action(OneAccount, async ({ id }, viewer, caller) => {
  await disableAccount({ viewer, caller, accountId: id })
  revalidatePath('/admin')
})

export const enableAccountAction = action(OneAccount, async ({ id }, viewer, caller) => {
  await enableAccount({ viewer, caller, accountId: id })
  revalidatePath('/admin')
})

export const resetLinkAction = action(OneAccount, async ({ id }, viewer, caller) =>
  resetLinkFor({ viewer, caller, accountId: id }),
)

export const deleteAccountOfAction = action(
  OneAccount.extend({ username: z.string().max(40) }),
  async ({ id, username }, viewer, caller) => {
    await deleteAccountOf({ viewer, caller, accountId: id }, username)
    await inngest.send(accountDeleted.create({}))
    revalidatePath('/admin')
  },
)

export const inviteAction = action(z.object({}), (_, viewer, caller) => invitePerson(viewer, caller))
