'use client'
import { ArrowUpIcon, LoaderCircleIcon, RotateCcwIcon } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'

type Props = {
  fieldRef: RefObject<HTMLInputElement | null>
  words: string
  onWords: (words: string) => void
  onAsk: (query: string) => void
  isWaiting: boolean
  /** Given once something was asked */
  onClear?: () => void
}

/** The question box: in the middle of an empty page, or at the bottom of a thread. */
export function MuseForm({ fieldRef, words, onWords, onAsk, isWaiting, onClear }: Props) {
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (words.trim()) onAsk(words.trim())
  }
  return (
    <form
      onSubmit={submit}
      className={cn(
        onClear &&
          'sticky bottom-0 z-10 mt-auto -mx-2 -mb-(--muse-sink,7rem) lg:-mb-(--muse-sink,4rem) ' +
            'bg-linear-to-t from-(--muse-ground,var(--background)) from-70% to-transparent px-2 pt-8 ' +
            'pb-(--muse-foot,5rem) lg:pb-(--muse-foot,1.5rem)',
      )}
    >
      <div
        className={cn(
          'flex items-center gap-2 rounded-full border bg-card p-1.5 pl-5 shadow-float',
          'transition-[border-color,box-shadow] focus-within:border-ring focus-within:ring-3',
          'focus-within:ring-ring/15',
          !onClear && 'sm:p-2.5 sm:pl-7',
        )}
      >
        <input
          ref={fieldRef}
          value={words}
          onChange={(event) => onWords(event.target.value)}
          maxLength={500}
          autoFocus
          autoComplete="off"
          enterKeyHint="send"
          aria-label="Your question"
          placeholder={onClear ? 'Ask a follow-up…' : 'Top songs of last summer…'}
          className={cn(
            'h-10 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-muted-foreground',
            !onClear && 'sm:text-lg',
          )}
        />
        {onClear && (
          <Button type="button" variant="ghost" size="icon" onClick={onClear} title="New conversation">
            <RotateCcwIcon />
            <span className="sr-only">New conversation</span>
          </Button>
        )}
        <Button type="submit" size="icon" disabled={words.trim() === ''}>
          {isWaiting ? <LoaderCircleIcon className="motion-safe:animate-spin" /> : <ArrowUpIcon />}
          <span className="sr-only">Ask</span>
        </Button>
      </div>
    </form>
  )
}
