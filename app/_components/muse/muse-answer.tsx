'use client'
import Link from 'next/link'
import { formatCount } from '@/lib/format/format-number'
import { dayBefore } from '@/lib/format/period-label'
import type { AnswerItem, AnswerKind } from '@/lib/musicnlp/question/answer-data'
import { metricShown } from '@/lib/musicnlp/answer/item-figure'
import type { Reply } from '@/lib/musicnlp/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { MuseChart } from './muse-chart'
import { MuseAddEventLink, MuseNameEventLink } from './muse-add-event-link'
import { MuseFigure } from './muse-figure'
import { MuseHeadline } from './muse-headline'
import { MuseItems } from './muse-items'
import { knownSides, MuseFacts } from './muse-facts'
import { MuseComparison } from './muse-comparison'

/** Sentence → list or figures → chart, with its table. */
export function MuseAnswer({ reply: { answer, not_understood, understood } }: { reply: Reply }) {
  const { kind, sentence, items, sides, points, value } = answer
  const isBare = !sides?.length && !items?.length && !points?.length
  const isOneDay = onlyDay(understood) !== null
  const day = understood.intent === 'plays_at' ? onlyDay(understood) : null
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <MuseHeadline sentence={sentence} items={items ?? []} />
      {kind === 'none' && not_understood.length > 0 && sentence.startsWith('I didn’t understand') && (
        <p className="text-sm text-muted-foreground">
          Say it another way, or try one of these. A question is only answered when every word of it is understood.
        </p>
      )}
      {kind === 'none' && sentence.includes('People page') && (
        <Link href="/people" className="w-fit text-sm font-medium text-brand-text hover:underline">
          Compare with a friend
        </Link>
      )}
      {kind === 'none' && sentence.includes('your timeline') && <MuseNameEventLink words={not_understood} />}
      {understood.time.event && <MuseAddEventLink question={understood} />}
      {typeof value === 'number' && (kind === 'share' || (kind === 'number' && isBare)) && (
        <MuseFigure value={value} unit={answer.unit} />
      )}
      {sides &&
        sides.length > 0 &&
        (kind === 'comparison' ? (
          <MuseComparison sides={sides} />
        ) : (
          <MuseFacts sides={knownSides(sides).filter(({ label }) => !(isOneDay && label === 'heaviest day'))} />
        ))}
      {listsOf(items ?? []).map(({ title, list }) => (
        <MuseItems
          key={title}
          title={title}
          items={list}
          metric={metricShown(understood)}
          isListOfPlays={list.some(({ played_at, plays }) => played_at && plays === undefined)}
          day={day}
        />
      ))}
      {day && items && typeof value === 'number' && value > items.length && (
        <Link href={`/history?time_range=custom&from=${day}&to=${day}`} className="text-sm font-medium hover:underline">
          {formatCount(value - items.length, 'more play')} in your history
        </Link>
      )}
      {points && points.some(({ value }) => value > 0) && (
        <MuseChart
          points={points}
          unit={answer.unit}
          name={chartName(understood, kind)}
          isTimeline={kind === 'series' || kind === 'card'}
        />
      )}
    </div>
  )
}

/** The one day that a question is about, YYYY-MM-DD. */
function onlyDay({ time: { ranges } }: Question): string | null {
  const [range, ...others] = ranges
  if (!range?.from || !range.to || others.length > 0) return null
  return dayBefore(range.to) === range.from ? range.from : null
}

const titles = { artist: 'Artists', track: 'Tracks', album: 'Albums' }

/** A card may list several kinds of item, each under its own heading; any other answer one list. */
function listsOf(items: AnswerItem[]): { title: string; list: AnswerItem[] }[] {
  const kinds = [...new Set(items.map(({ type }) => type))]
  if (kinds.length < 2) return items.length > 0 ? [{ title: '', list: items }] : []
  return kinds.map((kind) => ({ title: titles[kind], list: items.filter(({ type }) => type === kind) }))
}

function chartName({ time, bucket }: Question, kind: AnswerKind): string {
  const name = kind === 'series' || kind === 'card' ? 'Over time' : `By ${(bucket ?? 'day').replaceAll('_', ' ')}`
  return time.label === 'all time' || time.label === '' ? name : `${name}, ${time.label}`
}
