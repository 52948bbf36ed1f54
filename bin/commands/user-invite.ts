import { z } from 'zod'
import { audit } from '@/lib/security/audit'
import { createInvitation } from '@/lib/sign-in/invitations'
import { readArguments } from './arguments'

const Arguments = z.object({ words: z.tuple([], { error: 'An invitation is for whoever gets the link: user:invite' }) })

/** Prints a link with which one person can sign up, where sign-up is by invitation. */
export async function userInvite(args: string[]) {
  readArguments(args, {}, Arguments)
  console.log(await createInvitation(new Date()))
  await audit('admin_invited', { userId: null, detail: { by: 'command line' } })
  console.error('The link works once, for two weeks, while SIGN_UP is invite.')
}
