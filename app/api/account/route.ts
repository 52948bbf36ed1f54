import { inngest } from '@/inngest/client'
import { accountDeleted } from '@/inngest/events'
import { deleteAccount, DeleteAccount } from '@/lib/account/deletion/delete-account'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

/** Removes the caller's account for good. */
export const DELETE = route(DeleteAccount, async (input, viewer, request) => {
  await deleteAccount(viewer, input, callerOf(request.headers))
  await inngest.send(accountDeleted.create({}))
})
