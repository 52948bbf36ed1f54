const parts: ReadonlyMap<string, string> = new Map([
  ['5-12', 'in the morning'],
  ['12-17', 'in the afternoon'],
  ['17-21', 'in the evening'],
  ['21-5', 'at night'],
  ['23-5', 'late at night'],
  ['12-13', 'at noon'],
  ['0-1', 'at midnight'],
  ['0-5', 'after midnight'],
])

const twelveHour = (hour: number) => `${hour % 12 === 0 ? 12 : hour % 12} ${hour % 24 < 12 ? 'AM' : 'PM'}`

/** Half-open local hours in words: "after 6 PM", "before 9 AM", "between 9 AM and 5 PM", "in the morning" */
export function formatHours([from, to]: readonly [number, number]): string {
  const part = parts.get(`${from}-${to}`)
  if (part) return part
  if (to === 24 && from === 0) return 'at any hour'
  if (to === 24) return `after ${twelveHour(from)}`
  if (from === 0) return `before ${twelveHour(to)}`
  if (to === from + 1) return `at ${twelveHour(from)}`
  return `between ${twelveHour(from)} and ${twelveHour(to)}`
}
