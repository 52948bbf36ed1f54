import { changePassword, ChangePassword } from '@/lib/account/change-password'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const PUT = route(
  {
    summary: 'Changes the password, and ends every other session',
    body: ChangePassword,
    errors: ['forbidden'],
    example: { body: { current_password: '…', new_password: 'seventeen green pears' } },
  },
  async (input, viewer, request) =>
    changePassword(viewer, input, callerOf(request.headers), await sessionHashOf(request.headers)),
)
