import { z } from 'zod'
import { eraseAccount } from '@/lib/account/deletion/delete-account'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { audit } from '@/lib/security/audit'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const Arguments = z
  .object({
    words: z.tuple([z.string()], { error: 'Name the account: user:delete <username> --confirm <username>' }),
    confirm: z.string({ error: 'Deleting cannot be undone. Repeat the username: --confirm <username>' }),
  })
  .refine(({ words, confirm }) => words[0].toLowerCase() === confirm.toLowerCase(), {
    path: ['confirm'],
    error: 'This is not the same username.',
  })

/** Deletes an account with everything in it, permanently, and what figures about everybody hold of it. */
export async function userDelete(args: string[]) {
  const { words } = readArguments(args, { confirm: { type: 'string' } }, Arguments)
  const { userId } = await viewerByUsername(words[0])
  await eraseAccount(userId)
  await audit('admin_deleted_account', { userId: null, detail: { account: userId, by: 'command line' } })
  await refreshFigures()
  await refreshListeners()
  console.error('The account and everything in it are deleted.')
}
