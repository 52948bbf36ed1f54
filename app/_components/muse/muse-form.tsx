'use client'
import { ArrowUpIcon, LoaderCircleIcon, RotateCcwIcon } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '@/app/_ui/button'

type Props = {
  fieldRef: RefObject<HTMLInputElement | null>
  words: string
  onWords: (words: string) => void
  onAsk: (query: string) => void
  isWaiting: boolean
  onClear?: () => void
}

/** The box to ask in: it stays at the foot of the thread. */
export function MuseForm({ fieldRef, words, onWords, onAsk, isWaiting, onClear }: Props) {
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (words.trim()) onAsk(words.trim())
  }
  return (
    <form onSubmit={submit} className="sticky bottom-20 z-10 mt-auto flex items-center gap-2 rounded-full border bg-card p-1.5 pl-5 shadow-float transition-shadow focus-within:border-ring focus-within:ring-3 focus-within:ring-ring/30 lg:bottom-6">
      <input
        ref={fieldRef}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        maxLength={500}
        autoFocus
        autoComplete="off"
        enterKeyHint="send"
        aria-label="Your question"
        placeholder={onClear ? 'Ask on: “and albums?”, “what about 2023?”' : 'Ask about your listening …'}
        className="h-10 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-muted-foreground"
      />
      {onClear && (
        <Button type="button" variant="ghost" size="icon" onClick={onClear} title="Begin anew">
          <RotateCcwIcon />
          <span className="sr-only">Begin anew</span>
        </Button>
      )}
      <Button type="submit" size="icon" disabled={words.trim() === ''}>
        {isWaiting ? <LoaderCircleIcon className="motion-safe:animate-spin" /> : <ArrowUpIcon />}
        <span className="sr-only">Ask</span>
      </Button>
    </form>
  )
}
