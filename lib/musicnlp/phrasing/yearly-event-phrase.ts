import type { TimeFilter } from '../question/question'

/** "your birthday in 2020", "your birthday last year (2025)" of a birthday or an anniversary; null for any other time. */
export function yearlyEventPhrase({ event, label }: Pick<TimeFilter, 'event' | 'label'>): string | null {
  if (!event || !label.startsWith(event.name) || !/\b(birthday|anniversary)$/i.test(event.name)) return null
  const name = event.name.replace(/^my /i, '').replace(/^(Birthday|Anniversary)$/, (word) => word.toLowerCase())
  const rest = label.slice(event.name.length).replace(/^, /, '').trim()
  return `your ${name}${/^\d{4}$/.test(rest) ? ' in' : ''}${rest && ` ${rest}`}`
}
