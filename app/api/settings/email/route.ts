import { changeEmail, ChangeEmail } from '@/lib/account/change-email'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const PUT = route(ChangeEmail, (input, viewer, request) => changeEmail(viewer, input, callerOf(request.headers)))
