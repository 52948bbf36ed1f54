import { formatHour, type DateConventions } from '@/lib/format/format-date'

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

/** Half-open local hours in words: "after 6 PM" or "after 18:00", "between 9 AM and 5 PM", "in the morning" */
export function formatHours([from, to]: readonly [number, number], by: DateConventions): string {
  const part = parts.get(`${from}-${to}`)
  if (part) return part
  if (to === 24 && from === 0) return 'at any hour'
  if (to === 24) return `after ${formatHour(from, by)}`
  if (from === 0) return `before ${formatHour(to, by)}`
  if (to === from + 1) return `at ${formatHour(from, by)}`
  return `between ${formatHour(from, by)} and ${formatHour(to, by)}`
}

/** "in the evening (5 PM – 9 PM)" in the place of "in the evening": which hours a part of the day means */
export function withHoursOfPart(sentence: string, hours: readonly [number, number], by: DateConventions): string {
  const part = parts.get(`${hours[0]}-${hours[1]}`)
  if (!part || hours[1] === hours[0] + 1) return sentence
  return sentence.replace(part, `${part} (${formatHour(hours[0], by)} – ${formatHour(hours[1], by)})`)
}
