import { withBasePath } from '@/lib/base-path'
/** The URL of a person's picture; null if there is none. The key is random, so it cannot be guessed. */
export function pictureUrl(imageKey: string): string
export function pictureUrl(imageKey: string | null): string | null
export function pictureUrl(imageKey: string | null) {
  return imageKey ? withBasePath(`/api/pictures/${imageKey}`) : null
}
