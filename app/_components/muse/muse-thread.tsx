'use client'
import { SquarePenIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CoverSubject } from '@/app/_components/cover/cover'
import { Button } from '@/app/_ui/button'
import type { StartScreen } from '@/lib/musicnlp/start-screen'
import { MuseStarters } from './muse-starters'
import { MuseGreeting } from './muse-greeting'
import { choicesAsText } from './choices-as-text'
import { MuseForm } from './muse-form'
import { fetchReplyCode, MuseTurn } from './muse-turn'
import { useConversation, type AskedBefore, type Turn } from './use-conversation'

type Props = {
  start: StartScreen
  first?: AskedBefore[]
  /** Covers shown before the first question */
  records?: CoverSubject[]
  /** Asked as soon as the thread is shown */
  opening?: string
  /** What was typed before the field was loaded */
  draft?: string
  /** Called once the field has the focus and receives the keys typed */
  onReady?: () => void
  /** Called with the turns of the thread, so that the page can keep its questions in the address */
  onChange?: (turns: Turn[]) => void
}

/** Questions and answers, and the box to ask the next. */
export function MuseThread({ start, first, records, opening, draft = '', onReady, onChange }: Props) {
  const { turns, ask, last, clear, restore, isWaiting } = useConversation(first)
  const [words, setWords] = useState(draft)
  /** The conversation that was left for a new one */
  const [left, setLeft] = useState<Turn[] | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const thread = useRef<HTMLDivElement>(null)
  const newest = useRef<HTMLLIElement>(null)
  const opened = useRef(false)
  const ready = useRef(onReady)
  useEffect(() => ready.current?.(), [])
  useEffect(() => {
    if (opened.current || !opening) return
    opened.current = true
    void ask(opening)
  }, [opening, ask])
  useEffect(() => {
    onChange?.(turns)
    if (turns.length > (first?.length ?? 0))
      newest.current?.scrollIntoView({ block: 'start', behavior: prefersReducedMotion() ? 'auto' : 'smooth' })
  }, [turns, onChange, first])
  // In the drawer the answer to the question that opened it may find the focus on the button that closes it.
  useEffect(() => {
    if (opening && !isWaiting && !thread.current?.contains(document.activeElement)) field.current?.focus()
  }, [opening, isWaiting])

  const send = (query: string, options?: Parameters<typeof ask>[1]) => {
    setWords('')
    void ask(query, options)
    field.current?.focus()
  }
  const edit = (query: string, from: number, to: number) => {
    setWords(query)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(from, to)
    })
  }
  const startOver = () => {
    clear()
    requestAnimationFrame(() => {
      thread.current?.scrollIntoView({ block: 'start' })
      field.current?.focus({ preventScroll: true })
    })
    setLeft(turns)
  }
  const backTo = (before: Turn[]) => () => {
    restore(before)
    field.current?.focus()
  }
  const isBeginning = turns.length === 0
  return (
    <div
      ref={thread}
      className="flex min-h-0 flex-1 scroll-mt-48 flex-col gap-6"
      onPointerEnter={fetchReplyCode}
      onFocus={fetchReplyCode}
    >
      {isBeginning && <MuseGreeting records={records} hasPlays={start.hasPlays} />}
      <ol aria-label="Questions and answers" className="flex flex-col gap-10 empty:hidden">
        {turns.map((turn, index) => (
          <MuseTurn
            key={turn.id}
            ref={index === turns.length - 1 ? newest : undefined}
            turn={turn}
            isLast={index === turns.length - 1}
            onAsk={send}
            onEdit={edit}
          />
        ))}
      </ol>
      <Announcement of={turns} text={isBeginning && left ? 'New conversation started.' : spoken(turns.at(-1))} />
      {!isBeginning && (
        <Button variant="ghost" size="sm" onClick={startOver} className="-mt-2 self-center text-muted-foreground">
          <SquarePenIcon /> New conversation
        </Button>
      )}
      <MuseForm
        fieldRef={field}
        words={words}
        onWords={setWords}
        onAsk={(query) => send(query, { context: last?.context ?? null })}
        isWaiting={isWaiting}
        isFollowUp={!isBeginning}
        opensKeyboard={onChange === undefined}
      />
      {isBeginning && left && (
        <div className="-mt-3 flex items-center justify-center gap-2 text-sm text-muted-foreground">
          <p aria-hidden>New conversation started.</p>
          <Button variant="link" size="sm" onClick={backTo(left)}>
            Undo
          </Button>
        </div>
      )}
      {isBeginning && <MuseStarters start={start} onAsk={send} />}
    </div>
  )
}

/** What is said of a turn; its error is an alert of its own. */
function spoken(turn: Turn | undefined) {
  if (!turn || turn.error) return ''
  return turn.reply ? choicesAsText(turn.reply.answer.sentence, turn.reply.answer.choices ?? []) : 'Looking…'
}

const prefersReducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const ANNOUNCED_MS = 1000

/**
 * Says a new answer to screen readers, then falls silent: who reads down the page finds it once. Each change of the
 * turns is said, also where the answer has the same words as the one before.
 */
function Announcement({ of: turns, text }: { of: Turn[]; text: string }) {
  const [said, setSaid] = useState<Turn[] | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(turns), ANNOUNCED_MS)
    return () => clearTimeout(timer)
  }, [turns])
  return (
    <p aria-live="polite" className="sr-only">
      {said === turns ? '' : text}
    </p>
  )
}
