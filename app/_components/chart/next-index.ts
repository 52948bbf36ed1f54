/** How many values Page Up and Page Down skip in a row of many. */
export const PAGE = 10

/**
 * Where an arrow key, Home or End moves a cursor in a row of `count` places, and Page Up and Page Down if they have a
 * step; undefined for other keys.
 */
export function nextIndex(key: string, current: number | null, count: number, page?: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, (current ?? -1) + 1)
    case 'ArrowLeft':
      return Math.max(0, (current ?? count) - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return page && Math.min(count - 1, (current ?? -1) + page)
    case 'PageUp':
      return page && Math.max(0, (current ?? count) - page)
    default:
      return undefined
  }
}
