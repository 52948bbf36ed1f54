import { z } from 'zod'
import { commonPasswords } from '@/lib/validation/common-passwords'
import { directionOverrides } from '@/lib/validation/direction-overrides'

// Account fields shared by forms, routes and the command line, each with its rule and error message.

export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9_-]{3,30}$/, {
    error: ({ input }) =>
      typeof input === 'string' && /\s/.test(input)
        ? 'Usernames can’t have spaces.'
        : 'Use 3 to 30 letters (a–z), digits, _ or -.',
  })

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .pipe(z.email('Enter a valid email address.'))

export const NewPassword = z
  .string()
  .refine((password) => [...password].length >= 10, 'Use at least 10 characters.')
  .refine(
    (password) => Buffer.byteLength(password) <= 128,
    'Use at most 128 bytes; a letter with an accent counts as two or more.',
  )
  .refine(
    (password) => !commonPasswords.has(password.toLowerCase()),
    'This password is too common. Choose another one.',
  )
  .meta({ minLength: 10, maxLength: 128 })

/** A password that already exists. The maximum length only avoids hashing very long input. */
export const KnownPassword = z.string().min(1, 'Enter your password.').max(1000, 'Wrong password.')

const zones = new Set(Intl.supportedValuesOf('timeZone'))

export const TimeZone = z
  .string()
  .max(64)
  .transform((name, context) => {
    const zone = canonicalZone(name)
    if (zone) return zone
    context.issues.push({ code: 'custom', message: 'There is no such time zone.', input: name })
    return z.NEVER
  })
  .meta({ enum: [...zones] })

export const DisplayName = z
  .string()
  .trim()
  .max(50, 'Use at most 50 characters.')
  .transform((name) => name.replace(directionOverrides, '').trim() || null)

export const Bio = z
  .string()
  .trim()
  .max(500, 'Use at most 500 characters.')
  .transform((bio) => bio.replace(directionOverrides, '').trim() || null)

/** The reason why a password is too similar to the account's other fields; null if it is not. */
export function passwordTooSimilar(
  password: string,
  { username, email }: { username: string; email: string },
): string | null {
  const plain = password.toLowerCase()
  return plain === username || plain === email ? 'The password must differ from your username and email.' : null
}

/**
 * Intl accepts old and new zone names in any case, and offsets. Offsets are refused, because only names have a history
 * of clock changes. A new name for which Intl returns the old one (Asia/Kathmandu) is kept as entered.
 */
function canonicalZone(name: string): string | null {
  if (zones.has(name)) return name
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    const isNewName = known.toLowerCase() !== name.toLowerCase() && /^[A-Z]\w*(\/[A-Z][\w-]*)+$/.test(name)
    return isNewName ? name : known
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
