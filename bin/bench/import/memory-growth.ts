/** Watches the resident memory of this process; the answer is by how many megabytes it grew at most. */
export function memoryGrowth(): () => number {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  return () => {
    clearInterval(timer)
    return Math.round((Math.max(most, process.memoryUsage().rss) - before) / 1024 ** 2)
  }
}
