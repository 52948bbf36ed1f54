'use client'
import { cn } from '@/app/_ui/cn'
import { Skeleton } from '@/app/_ui/skeleton'
import { ShareButton } from '@/app/_components/share/share-button'
import { MuseAnswer } from './muse-answer'
import { MuseChips } from './muse-chips'
import { MuseChoices } from './muse-choices'
import type { Turn } from './use-conversation'

export type AskFollowUp = (query: string, options?: { context?: NonNullable<Turn['reply']>['context'] | null }) => void
export type EditQuery = (query: string, from: number, to: number) => void

type Props = {
  ref?: React.Ref<HTMLLIElement>
  turn: Turn
  isLast: boolean
  onAsk: AskFollowUp
  onEdit: EditQuery
}

/** A question with its answer, how it was understood, and suggested follow-ups. A follow-up is not shared alone. */
export function MuseTurn({ ref, turn: { query, reply, error, isFollowUp }, isLast, onAsk, onEdit }: Props) {
  return (
    <li ref={ref} className="flex scroll-mt-20 flex-col gap-4 lg:scroll-mt-6">
      <p className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-secondary px-4 py-2.5 break-words text-secondary-foreground">
        <span className="sr-only">You asked: </span>
        <bdi>{query}</bdi>
      </p>
      {error && (
        <p role="alert" className="rounded-xl border border-destructive/40 p-4 text-sm">
          {error}
        </p>
      )}
      {!reply && !error && <Waiting />}
      {reply && (
        <div className="flex min-w-0 flex-col gap-4 motion-safe:animate-in motion-safe:fade-in motion-safe:slide-in-from-bottom-1">
          <MuseAnswer reply={reply} />
          {reply.answer.choices && <MuseChoices choices={reply.answer.choices} isLast={isLast} onChoose={onAsk} />}
          <div className="flex flex-wrap items-start justify-between gap-3">
            <MuseChips reply={reply} onAsk={onAsk} onEdit={onEdit} />
            {hasAnswer(reply) && !isFollowUp && <ShareButton shared={{ view: 'muse', query }} title={query} />}
          </div>
          {(reply.answer.kind === 'none' || (isLast && hasAnswer(reply))) && (
            <Suggestions reply={reply} onAsk={onAsk} />
          )}
        </div>
      )}
    </li>
  )
}

const hasAnswer = ({ answer: { kind } }: NonNullable<Turn['reply']>) => kind !== 'none' && kind !== 'choices'

const Waiting = () => (
  <div aria-hidden className="space-y-3">
    <Skeleton className="h-7 w-3/4" />
    <Skeleton className="h-24 w-full" />
  </div>
)

/** "and in 2020?" means nothing without the question before. */
const leansOnContext = /^(and|what about|how about|or)\b/i

/** Suggested follow-ups, or after a refusal questions that would work. */
function Suggestions({ reply, onAsk }: { reply: NonNullable<Turn['reply']>; onAsk: AskFollowUp }) {
  if (reply.suggestions.length === 0) return null
  const isRefusal = reply.answer.kind === 'none'
  return (
    <ul aria-label={isRefusal ? 'Questions that work' : 'Follow-up questions'} className="flex flex-wrap gap-2">
      {reply.suggestions.map((text) => {
        const query = text.replace(/^Did you mean (.*)\?$/, '$1')
        return (
          <li key={text} className="max-w-full">
            <button
              type="button"
              onClick={() => onAsk(query, isRefusal && !leansOnContext.test(query) ? {} : { context: reply.context })}
              className={cn(
                'min-h-10 max-w-full rounded-full border bg-card px-3.5 py-1.5 text-left text-sm font-medium',
                'break-words transition-colors hover:bg-accent',
              )}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
