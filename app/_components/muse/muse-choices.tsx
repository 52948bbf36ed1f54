'use client'
import { cn } from '@/app/_ui/cn'
import { useEffect } from 'react'
import type { AnswerChoice } from '@/lib/musicnlp/question/answer-data'

type Props = { choices: AnswerChoice[]; isLast: boolean; onChoose: (query: string) => void }

/** The questions that may be meant, one to a button; the digit keys choose too while nothing is being typed. */
export function MuseChoices({ choices, isLast, onChoose }: Props) {
  useEffect(() => {
    if (!isLast) return
    const choose = (event: KeyboardEvent) => {
      const choice = choices[Number(event.key) - 1]
      if (!choice || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      onChoose(choice.query)
    }
    window.addEventListener('keydown', choose)
    return () => window.removeEventListener('keydown', choose)
  }, [choices, isLast, onChoose])
  return (
    <>
      {isLast && choices.length > 1 && <p className="text-sm text-muted-foreground">Choose one, or send its number.</p>}
      <ol aria-label="Choose a question" className="flex max-w-2xl flex-col gap-2">
        {choices.map(({ query }, at) => (
          <li key={query}>
            <button
              type="button"
              onClick={() => onChoose(query)}
              className={cn(
                'flex min-h-12 w-full items-center gap-3 rounded-xl border bg-card px-3.5 py-2 text-left',
                'font-medium break-words transition-colors hover:bg-accent',
              )}
            >
              <span
                aria-hidden
                className="grid size-6 shrink-0 place-items-center rounded-md bg-muted text-xs text-muted-foreground tabular-nums"
              >
                {at + 1}
              </span>
              <bdi className="min-w-0">{query}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
