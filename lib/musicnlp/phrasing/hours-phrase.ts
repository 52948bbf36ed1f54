const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['5-12', 'in the morning'],
  ['12-17', 'in the afternoon'],
  ['17-21', 'in the evening'],
  ['21-5', 'at night'],
  ['23-5', 'late at night'],
  ['12-13', 'at noon'],
  ['0-1', 'at midnight'],
  ['0-5', 'after midnight'],
])

const formatHour = (hour: number) => `${hour % 12 === 0 ? 12 : hour % 12} ${hour % 24 < 12 ? 'AM' : 'PM'}`

/** Half-open local hours as an adverbial: [18, 24] → "after 6 PM", [5, 12] → "in the morning", [9, 17] → "between 9 AM and 5 PM". */
export function hoursPhrase([from, to]: readonly [number, number]): string {
  const part = partsOfDay.get(`${from}-${to}`)
  if (part) return part
  if (to === 24 && from === 0) return ''
  if (to === 24) return `after ${formatHour(from)}`
  if (from === 0) return `before ${formatHour(to)}`
  if (to === from + 1) return `at ${formatHour(from)}`
  return `between ${formatHour(from)} and ${formatHour(to)}`
}
