import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieSeconds, sessionCookie } from '@/lib/auth/session-cookie'
import { randomToken } from '@/lib/security/random-token'
import { secret } from '@/lib/env'

/** Remembers on which accounts a browser has signed in, so that strangers' tries do not slow their owners down there. */
export const deviceCookie = {
  name: sessionCookie.name.replace('session', 'device'),
  options: { ...sessionCookie.options, maxAge: cookieSeconds },
} as const

const ACCOUNTS = 10
const salt = 'device' // the key is another one than that of sessions
const Device = z.object({ deviceId: z.string(), userIds: z.array(z.number()) })

/** The cookie's new value after somebody signed in to an account; `before` is its value until then. */
export async function sealDevice(before: string | undefined, userId: number): Promise<string> {
  const { deviceId, userIds } = (await open(before)) ?? { deviceId: randomToken(), userIds: [] }
  const token = { deviceId, userIds: [userId, ...userIds.filter((id) => id !== userId)].slice(0, ACCOUNTS) }
  return encode({ token, salt, secret: secret(), maxAge: cookieSeconds })
}

/** The id of a device that has signed in to the account before; null for any other. */
export async function knownDevice(sealed: string | undefined, userId: number): Promise<string | null> {
  const device = await open(sealed)
  return device?.userIds.includes(userId) ? device.deviceId : null
}

async function open(sealed: string | undefined) {
  if (!sealed) return null
  const claims = await decode({ token: sealed, salt, secret: secret() }).catch(() => null)
  return Device.safeParse(claims).data ?? null
}
