import { z } from 'zod'
import { db } from '@/lib/db'
import { audit } from '@/lib/security/audit'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'Name the account: user:second-factor-off <username>' }),
})

/** Turns two-step sign-in off for somebody who has lost the phone and the recovery codes. */
export async function userSecondFactorOff(args: string[]) {
  const { userId } = await viewerByUsername(readArguments(args, {}, Arguments).words[0])
  const { count } = await db.secondFactor.deleteMany({ where: { userId } })
  if (count > 0) await audit('second_factor_removed', { userId: null, detail: { account: userId, by: 'command line' } })
  console.error(count > 0 ? 'Two-step sign-in is off.' : 'Two-step sign-in was off already.')
}
