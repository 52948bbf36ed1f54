/** A request that a reader makes. */
export type Read = { page: string; path: string; body?: string }

const ranges = ['all_time', 'year_2022', 'year_2024', 'last_365_days']
const questions = [
  'my top artists in 2022',
  'What were my top tracks on Fridays in the summer of 2022 after 6PM?',
  'how many hours did I listen last year',
  'when did I first listen to Artist 600',
  'plays by month in 2023',
]
const inEveryRange = (page: string, path: string): Read[] =>
  ranges.map((range) => ({ page, path: `${path}time_range=${range}` }))

/** The same number of each page's requests, in turn. */
const pages: Read[][] = [
  inEveryRange('overview', '/api/overview?'),
  inEveryRange('top items', '/api/top_items?type=artists&page_size=50&'),
  inEveryRange('patterns', '/api/patterns?'),
  inEveryRange('history', '/api/history?'),
  questions.map((query) => ({ page: 'Muse', path: '/api/music_muse', body: JSON.stringify({ query }) })),
]

/** The n-th request. */
export function readAt(n: number): Read {
  const reads = pages[n % pages.length] ?? []
  const read = reads[Math.floor(n / pages.length) % reads.length]
  if (!read) throw new RangeError('There is nothing to read.')
  return read
}
