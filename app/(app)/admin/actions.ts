'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { accountDeleted } from '@/inngest/events'
import { retryRun } from '@/inngest/embedded/retry-run'
import { inngest } from '@/inngest/inngest-client'
import { requireAdministrator } from '@/lib/admin/administrator'
import { checkServer } from '@/lib/admin/check-server'
import { invitePerson } from '@/lib/admin/invite-person'
import { deleteAccountOf, disableAccount, enableAccount, resetLinkFor } from '@/lib/admin/manage-account'
import { notFound } from '@/lib/errors'
import { action } from '@/lib/http/action'
import { audit } from '@/lib/security/audit'

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

/** Failed imports and exports cannot be retried: their files are gone. */
export const retryJobAction = action(z.object({ id: z.uuid() }), async ({ id }, viewer, caller) => {
  await requireAdministrator(viewer)
  if (!(await retryRun(id))) throw notFound('failed job')
  await audit('admin_retried_job', { userId: viewer.userId, address: caller.address, detail: { run: id } })
  revalidatePath('/admin')
})

export const checkServerAction = action(z.object({}), (_, viewer, caller) => checkServer(viewer, caller))

export const inviteAction = action(z.object({}), (_, viewer, caller) => invitePerson(viewer, caller))
