import { changeEmail, ChangeEmail } from '@/lib/account/change-email'
import { callerOf } from '@/lib/door/caller'
import { route } from '@/lib/door/route'

export const PUT = route(ChangeEmail, (input, viewer, request) => changeEmail(viewer, input, callerOf(request.headers)))
