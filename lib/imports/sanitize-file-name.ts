import path from 'node:path'

/**
 * The last part of a path, at most 200 characters long; `control` replaces control characters, by default with a space.
 */
export function sanitizeFileName(name: string, control: (letter: string) => string = () => ' '): string {
  const last = path.posix
    .basename(name.replaceAll('\\', '/'))
    .replace(/[\0-\x1f\x7f]/g, control)
    .trim()
  const letters = [...last]
  return letters.length > 200
    ? [...letters.slice(0, 150), '…', ...letters.slice(-40)].join('')
    : last || 'a file without a name'
}
