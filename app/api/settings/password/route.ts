import { changePassword, ChangePassword } from '@/lib/account/change-password'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const PUT = route(ChangePassword, async (input, viewer, request) =>
  changePassword(viewer, input, callerOf(request.headers), await sessionHashOf(request.headers)),
)
