import { PlusIcon } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/app/_ui/button'
import { capitalized } from '@/lib/format/capitalized'
import { dayBefore } from '@/lib/format/period-label'
import type { Question } from '@/lib/musicnlp/question/question'

/**
 * A birthday is saved as it is told, any other event only by its owner: this link opens the event form, filled in with
 * the period that the question named.
 */
export function MuseAddEventLink({ question: { time, bucket } }: { question: Question }) {
  const [range] = time.ranges
  if (!time.event || !range?.from) return null
  if (time.event.id !== 0)
    return (
      <Button asChild variant="outline" className="w-fit">
        <Link href={`/events/${time.event.id}`}>“{time.event.name}” on your timeline</Link>
      </Button>
    )
  // A range excludes its end date, an event includes it.
  // A yearly event needs a first year: 2000 is before any history, and the form lets the owner change it.
  const days: Record<string, string> =
    bucket === 'year'
      ? { start_date: `2000${range.from.slice(4)}`, repeats: 'yearly' }
      : { start_date: range.from, ...(range.to ? { end_date: dayBefore(range.to) } : {}) }
  return <AddLink draft={{ name: time.event.name, ...days }} />
}

/** After words for an event that was never told, "the first lockdown": the event form with its name, to add the dates. */
export function MuseNameEventLink({ words }: { words: readonly string[] }) {
  const name = capitalized((words[0] ?? '').replace(/^(?:on |during |in )?(?:the|my|our) /i, ''))
  return <AddLink draft={{ name }} />
}

const AddLink = ({ draft }: { draft: Record<string, string> }) => (
  <Button asChild className="w-fit">
    <Link href={`/events?${new URLSearchParams(draft)}`}>
      <PlusIcon aria-hidden /> Add it to my timeline
    </Link>
  </Button>
)
