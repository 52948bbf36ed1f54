import { Temporal } from 'temporal-polyfill'
import { conventionsOf } from '@/lib/format/format-date'
import { timeSpans } from '../../parser/recognizers/time-spans'
import { tokenize } from '../../parser/tokenize'
import type { PreviousTurn } from '../../question/conversation-context'
import type { Question, TimeFilter } from '../../question/question'
import type { Features } from '../features/features'
import type { Interpretation } from '../interpret'
import { resolveTimeFilter, type TimeSettings } from '../time-filter'
import { formatRange } from '../time/format-range'
import { allTime } from '../time/resolve-time'

type Settings = Omit<TimeSettings, 'habit'>
const DAYS_OF_YEAR = 365

type Turn = { interpretation: Interpretation; context: PreviousTurn; settings: Settings }

/** The one year that is all the time a turn names; null for "all of 2021", which asks for the year itself. */
function yearAlone({ times, events, reading: { signs }, verb }: Features): number | null {
  const [only, ...others] = times
  if (others.length + events.length > 0 || verb || signs.has('whole_time')) return null
  return only?.value.kind === 'years' && only.value.to - only.value.from === 1 ? only.value.from : null
}

/** "summer 2020" and then "and in 2021?": summer 2021. The words of a time before, read with another year. */
function reread({ label }: TimeFilter, from: number, year: number, settings: Settings): TimeFilter | null {
  const words = label.replace(/\s*\([^)]*\)/g, '')
  const text = words.replace(String(from), String(year))
  if (text === words) return null
  const tokens = tokenize(text)
  const whole = timeSpans(text, tokens).find(({ i, j }) => i === 0 && j === tokens.length)
  const found = whole?.type === 'time' ? resolveTimeFilter([whole.value], [], { ...settings, habit: false }) : null
  return found && found.filter.ranges.length === 1 ? found.filter : null
}

/** The same days in another year; null for a year or more, and for a life event that does not return. */
function sameDays({ time }: Question, year: number, settings: Settings): TimeFilter | null {
  const event = settings.events.find(({ id }) => id === time.event?.id)
  const [range, ...others] = time.ranges
  if (!range?.from || !range.to || (time.event ? !event?.repeatsYearly : others.length > 0)) return null
  const [from, to] = [Temporal.PlainDate.from(range.from), Temporal.PlainDate.from(range.to)]
  if (from.until(to).days >= DAYS_OF_YEAR) return null
  const named = time.event ? null : reread(time, from.year, year, settings)
  if (named) return named
  const years = year - from.year
  const moved = { from: from.add({ years }), to: to.add({ years }) }
  return {
    ...allTime,
    ranges: [{ from: moved.from.toString(), to: moved.to.toString() }],
    event: time.event,
    label: event ? `${event.name}, ${year}` : formatRange(moved, conventionsOf(settings.viewer)),
  }
}

/** A turn that names nothing but a year means the part of that year that the question before named. */
export function inSaidYear({ interpretation, context: { question }, settings }: Turn): Interpretation {
  const year = yearAlone(interpretation.features)
  const filter = year === null ? null : sameDays(question, year, settings)
  return filter ? { ...interpretation, time: { ...interpretation.time, filter } } : interpretation
}
