/** Where an arrow key, Home or End moves a cursor in a row of `count` places; undefined for other keys. */
export function nextIndex(key: string, current: number | null, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, (current ?? -1) + 1)
    case 'ArrowLeft':
      return Math.max(0, (current ?? count) - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
