import { z } from 'zod'

const DAY_MS = 86_400_000

/** How long a play lasted, as people write it: "3:45", "1:02:00" or "4" (minutes); null where it is left empty. */
export const PlayLength = z
  .string()
  .trim()
  .regex(/^(?:\d{1,3}|(?:\d{1,2}:)?\d{1,3}:[0-5]\d)$/, 'Enter minutes and seconds, like 3:45.')
  .transform((text) => milliseconds(text.split(':').map(Number)))
  .refine((ms) => ms > 0 && ms <= DAY_MS, 'Enter a length of up to a day.')
  .nullable()
  .default(null)

function milliseconds(parts: number[]): number {
  if (parts.length === 1) return (parts[0] ?? 0) * 60_000
  return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000
}
