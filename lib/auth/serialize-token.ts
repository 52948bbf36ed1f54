import type { TokenEntry } from '@/lib/auth/access-tokens'

/** A token's entry as the API gives it; the token itself is not in it. */
export const tokenJson = ({ id, name, lastFour, createdAt, lastUsedAt }: TokenEntry) => ({
  id,
  name,
  last_four: lastFour,
  created_at: createdAt,
  last_used_at: lastUsedAt,
})
