import { z } from 'zod'
import { audit, type SecurityEvent } from '@/lib/security/audit'
import { disable, enable } from '@/lib/sign-in/disable-user'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const Arguments = z.object({ words: z.tuple([z.string()], { error: 'Name the account, such as: user:disable anna' }) })

/** Signs an account out everywhere and refuses its password and tokens; nothing is deleted. */
export async function userDisable(args: string[]) {
  const { userId, now } = await accountNamed(args)
  await disable(userId, now)
  await record('admin_disabled_account', userId)
  console.error('The account is disabled and signed out everywhere.')
}

/** Undoes `user:disable`. */
export async function userEnable(args: string[]) {
  const { userId } = await accountNamed(args)
  await enable(userId)
  await record('admin_enabled_account', userId)
  console.error('The account is enabled.')
}

const accountNamed = (args: string[]) => viewerByUsername(readArguments(args, {}, Arguments).words[0])

const record = (event: SecurityEvent, account: number) =>
  audit(event, { userId: null, detail: { account, by: 'command line' } })
