import { knownDevice } from '@/lib/auth/device-cookie'
import type { Caller } from '@/lib/http/caller'
import { countAttempt, returnAttempt, takeAttempt, type Limit } from '@/lib/http/rate-limit'

const failures = { tries: 10, seconds: 15 * 60 }
const byAddress: Limit = { name: 'sign-in:address', ...failures }
const byDevice: Limit = { name: 'sign-in:device', ...failures }
/** As many as make the wait longest: an account is only ever slowed down. */
const byAccount: Limit = { name: 'sign-in:account', tries: 15, seconds: failures.seconds }

/** How long the next try for an account waits: nothing after up to ten failures, then 1, 2, 4, 8 and always 16 seconds. */
const waitAfter = (failed: number): number =>
  failed < failures.tries ? 0 : 1000 * 2 ** Math.min(failed - failures.tries, 4)

export type Wait = (ms: number) => Promise<unknown>

/**
 * Counts one try to sign in to an account before its password is checked, so that a hundred simultaneous guesses cannot
 * get past the limits. Ten failures close the door to an address or a known device (`rate_limited`). Those for one account
 * from anywhere make strangers wait, but never lock its owner out: a device that has signed in before does not wait.
 * @param key the account, also for a name that has none
 * @returns what to call after a success, which does not count
 */
export async function takeSignInAttempt(
  key: string,
  userId: number | null,
  caller: Caller,
  wait: Wait,
): Promise<() => Promise<unknown>> {
  const device = await knownDevice(caller.device, userId ?? 0)
  if (device) {
    await takeAttempt(byDevice, `${device}:${key}`)
    return () => returnAttempt(byDevice, `${device}:${key}`)
  }
  await takeAttempt(byAddress, caller.address)
  const { allowed, left } = await countAttempt(byAccount, key)
  await wait(waitAfter(allowed ? byAccount.tries - left - 1 : byAccount.tries))
  return () =>
    Promise.all([returnAttempt(byAddress, caller.address), ...(allowed ? [returnAttempt(byAccount, key)] : [])])
}
