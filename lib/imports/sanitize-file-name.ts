import path from 'node:path'
import { directionOverrides } from '@/lib/validation/direction-overrides'

/**
 * The last part of a path, at most 200 characters long; `control` replaces control characters and those that turn the direction
 * of text, by default with a space.
 */
export function sanitizeFileName(name: string, control: (letter: string) => string = () => ' '): string {
  const last = path.posix
    .basename(name.replaceAll('\\', '/'))
    .replace(/[\0-\x1f\x7f]/g, control)
    .replace(directionOverrides, control)
    .trim()
  const letters = [...last]
  return letters.length > 200
    ? [...letters.slice(0, 150), '…', ...letters.slice(-40)].join('')
    : last || 'a file without a name'
}
