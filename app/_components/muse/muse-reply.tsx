'use client'
import { cn } from '@/app/_ui/cn'
import { ShareButton } from '@/app/_components/share/share-button'
import type { Reply } from '@/lib/musicnlp/client'
import { MuseAnswer } from './muse-answer'
import { MuseChips } from './muse-chips'
import { MuseChoices } from './muse-choices'

export type AskFollowUp = (query: string, options?: { context?: Reply['context'] | null }) => void
export type EditQuery = (query: string, from: number, to: number) => void

type Props = {
  /** The question as it was asked */
  query: string
  reply: Reply
  isFollowUp: boolean
  isLast: boolean
  onAsk: AskFollowUp
  onEdit: EditQuery
}

/** An answer, how its question was understood, and suggested follow-ups. A follow-up is not shared alone. */
export function MuseReply({ query, reply, isFollowUp, isLast, onAsk, onEdit }: Props) {
  const { answer } = reply
  return (
    <div className="flex min-w-0 flex-col gap-4 motion-safe:animate-in motion-safe:fade-in motion-safe:slide-in-from-bottom-1">
      <MuseAnswer reply={reply} />
      {answer.choices && <MuseChoices choices={answer.choices} isLast={isLast} onChoose={onAsk} />}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <MuseChips reply={reply} onAsk={onAsk} onEdit={onEdit} />
        {hasAnswer(reply) && !isFollowUp && <ShareButton shared={{ view: 'muse', query }} title={query} />}
      </div>
      {(answer.kind === 'none' || (isLast && hasAnswer(reply))) && <Suggestions reply={reply} onAsk={onAsk} />}
    </div>
  )
}

const hasAnswer = ({ answer: { kind } }: Reply) => kind !== 'none' && kind !== 'choices'

/** "and in 2020?" means nothing without the question before. */
const leansOnContext = /^(and|what about|how about|or)\b/i

/** Suggested follow-ups, or after a refusal questions that would work. */
function Suggestions({ reply, onAsk }: { reply: Reply; onAsk: AskFollowUp }) {
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
