import { z } from 'zod'
import { publicUrl } from '@/lib/public-url'
import { createPasswordReset } from '@/lib/sign-in/password-reset'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const Arguments = z.object({ words: z.tuple([z.string()], { error: 'Name the account: user:reset <username>' }) })

/** Prints a link that sets a new password for the account, for hosts without a mail server. */
export async function userReset(args: string[]) {
  const { words } = readArguments(args, {}, Arguments)
  const { userId, now } = await viewerByUsername(words[0])
  console.log(publicUrl(await createPasswordReset(userId, now)))
  console.error('The link works once, for 30 minutes.')
}
