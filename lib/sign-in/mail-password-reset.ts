import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { publicUrl } from '@/lib/public-url'
import type { Caller } from '@/lib/http/caller'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { mailBody } from '@/lib/mail/mail-body'
import { sendMail } from '@/lib/mail/send-mail'
import { createPasswordReset } from './password-reset'

export const ForgotPassword = z.object({
  login: z.string().trim().toLowerCase().min(1, 'Enter your username or email.').max(254, 'This is too long.'),
})

const byAddress: Limit = { name: 'forgot-password:address', tries: 20, seconds: 3600 }
const byAccount: Limit = { name: 'forgot-password:account', tries: 3, seconds: 3600 }

/** Counts one request for a reset mail, whether or not the account exists. Throws `rate_limited`. */
export async function takeResetAttempt(login: string, caller: Caller): Promise<void> {
  await takeAttempt(byAddress, caller.address)
  await takeAttempt(byAccount, login)
}

/**
 * Mails a reset link to the account with this username or email; does nothing if there is none. It takes longer if the
 * account exists, so it must run after the response is sent.
 */
export async function mailPasswordReset(login: string, caller: Caller, now: Date): Promise<void> {
  const user = await db.user.findFirst({
    where: { ...(login.includes('@') ? { email: login } : { username: login }), disabledAt: null },
    select: { id: true, username: true, email: true },
  })
  if (!user) return
  const path = await createPasswordReset(user.id, now, caller.address)
  await sendMail({
    to: user.email,
    subject: 'Set a new password',
    ...mailBody({
      title: 'Set a new password',
      paragraphs: [
        `Hi ${user.username},`,
        'Someone asked to reset the password of your MusicMuse account. If that was you, set a new one here. ' +
          'The link works once, for 30 minutes.',
      ],
      button: { label: 'Set a new password', url: publicUrl(path) },
      footnote: 'If it wasn’t you, you can ignore this email. Your password stays the same.',
    }),
  })
}
