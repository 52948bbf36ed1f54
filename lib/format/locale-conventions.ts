import { defaultConventions, type DateConventions } from './format-date'

/**
 * How dates and times are written in a language and region ("en-US"). Unknown locales get the default: a browser may
 * send anything.
 */
export function localeConventions(locale: string): DateConventions {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0)
    const place = (type: 'day' | 'month') => parts.findIndex((part) => part.type === type)
    const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
    return { dateOrder: place('month') < place('day') ? 'month_day' : 'day_month', clock: hour12 ? '12h' : '24h' }
  } catch (error) {
    if (error instanceof RangeError) return defaultConventions
    throw error
  }
}
