import { z } from 'zod'
import { env } from '@/lib/env'
import { createPasswordReset } from '@/lib/sign-in/password-reset'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const Arguments = z.object({ words: z.tuple([z.string()], { error: 'Name the account: user:reset <username>' }) })

/** Prints a link that sets a new password for the account, for hosts without a mail server. */
export async function userReset(args: string[]) {
  const { words } = readArguments(args, {}, Arguments)
  const { userId, now } = await viewerByUsername(words[0])
  const address = env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`
  console.log(new URL(await createPasswordReset(userId, now), address).href)
  console.error('The link works once, for 30 minutes.')
}
