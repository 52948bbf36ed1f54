/** Starts watching this process's resident memory. The returned function gives its largest growth in megabytes. */
export function memoryGrowth(): () => number {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  return () => {
    clearInterval(timer)
    return Math.round((Math.max(most, process.memoryUsage().rss) - before) / 1024 ** 2)
  }
}
