'use server'
import { headers } from 'next/headers'
import { revalidatePath } from 'next/cache'
import { changeEmail, ChangeEmail } from '@/lib/account/change-email'
import { changePassword, ChangePassword } from '@/lib/account/change-password'
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
  WithCode,
  WithPassword,
} from '@/lib/account/second-factor-settings'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { action } from '@/lib/http/action'

export const changePasswordAction = action(ChangePassword, async (input, viewer, caller) => {
  await changePassword(viewer, input, caller, await sessionHashOf(await headers()))
  revalidatePath('/settings', 'layout')
})

export const changeEmailAction = action(ChangeEmail, async (input, viewer, caller) => {
  await changeEmail(viewer, input, caller)
  revalidatePath('/settings', 'layout')
})

export const startSecondFactorAction = action(WithPassword, (input, viewer, caller) =>
  startSecondFactor(viewer, input, caller),
)

export const confirmSecondFactorAction = action(WithCode, (input, viewer, caller) =>
  confirmSecondFactor(viewer, input, caller),
)

export const renewRecoveryCodesAction = action(WithPassword, (input, viewer, caller) =>
  renewRecoveryCodes(viewer, input, caller),
)

export const removeSecondFactorAction = action(WithPassword, async (input, viewer, caller) => {
  await removeSecondFactor(viewer, input, caller)
  revalidatePath('/settings/security')
})
