import { inngest } from '@/inngest/inngest-client'
import { accountDeleted } from '@/inngest/events'
import { deleteAccount, DeleteAccount } from '@/lib/account/deletion/delete-account'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const DELETE = route(
  {
    summary: 'Deletes the account and everything that belongs to it, for good',
    body: DeleteAccount,
    errors: ['forbidden'],
    example: { body: { password: '…' } },
  },
  async (input, viewer, request) => {
    await deleteAccount(viewer, input, callerOf(request.headers))
    await inngest.send(accountDeleted.create({}))
  },
)
