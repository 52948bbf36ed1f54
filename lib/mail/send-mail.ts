import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'

export type Mail = { to: string; subject: string; text: string; html: string }

/** Whether this instance has a mail server (SMTP_URL). */
export const canSendMail = Boolean(env.SMTP_URL)

/** Sends a mail through the configured server. Throws if there is none or it does not accept the mail in time. */
export async function sendMail(mail: Mail): Promise<void> {
  if (!env.SMTP_URL) throw new Error('SMTP_URL is not set, so no mail can be sent.')
  const transport = createTransport(env.SMTP_URL, { from: env.MAIL_FROM })
  try {
    await transport.sendMail(mail)
  } finally {
    transport.close()
  }
}
