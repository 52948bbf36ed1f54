import { changeEmail, ChangeEmail } from '@/lib/account/change-email'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const PUT = route(
  {
    summary: 'Changes the email address',
    body: ChangeEmail,
    errors: ['conflict', 'forbidden'],
    example: { body: { email: 'alice@example.org', password: '…' } },
  },
  (input, viewer, request) => changeEmail(viewer, input, callerOf(request.headers)),
)
