'use client'
import { ArrowUpIcon, LoaderCircleIcon } from 'lucide-react'
import { useEffect, type RefObject } from 'react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'

type Props = {
  fieldRef: RefObject<HTMLTextAreaElement | null>
  words: string
  onWords: (words: string) => void
  onAsk: (query: string) => void
  isWaiting: boolean
  /** Whether something was asked already */
  isFollowUp: boolean
  /** Whether typing is what the field was opened for; where it is not, no keyboard rises over a touch screen */
  opensKeyboard: boolean
}

/** The question box: in the middle of an empty page, or at the bottom of a thread. */
export function MuseForm({ fieldRef, words, onWords, onAsk, isWaiting, isFollowUp, opensKeyboard }: Props) {
  useEffect(() => {
    if (opensKeyboard || window.matchMedia('(pointer: fine)').matches) fieldRef.current?.focus()
  }, [fieldRef, opensKeyboard])
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    if (words.trim()) onAsk(words.trim())
  }
  const submitOnEnter = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit(event)
  }
  // Unlike an input, a textarea that is given words before the focus begins at its start.
  const continueAtEnd = ({ currentTarget: field }: React.FocusEvent<HTMLTextAreaElement>) => {
    if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length)
  }
  return (
    <form
      onSubmit={submit}
      className={cn(
        isFollowUp &&
          'sticky bottom-0 z-10 mt-auto -mx-2 -mb-(--muse-sink,7rem) lg:-mb-(--muse-sink,4rem) ' +
            'bg-linear-to-t from-(--muse-ground,var(--background)) from-70% to-transparent px-2 pt-8 ' +
            'pb-(--muse-foot,5rem) lg:pb-(--muse-foot,1.5rem)',
      )}
    >
      <div
        className={cn(
          'flex items-end gap-2 rounded-[1.75rem] border bg-card p-1.5 pl-5 shadow-float',
          'transition-[border-color,box-shadow] focus-within:border-ring focus-within:ring-3',
          'focus-within:ring-ring/15',
          !isFollowUp && 'sm:p-2.5 sm:pl-7',
        )}
      >
        <textarea
          ref={fieldRef}
          value={words}
          rows={1}
          onChange={(event) => onWords(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onFocus={continueAtEnd}
          onKeyDown={submitOnEnter}
          maxLength={500}
          autoComplete="off"
          enterKeyHint="send"
          aria-label="Your question"
          placeholder={isFollowUp ? 'Ask a follow-up…' : 'Ask about your listening…'}
          className={cn(
            'field-sizing-content max-h-16 min-h-10 min-w-0 flex-1 resize-none bg-transparent py-2 leading-6',
            'text-base outline-none placeholder:text-muted-foreground',
            !isFollowUp && 'sm:text-lg sm:leading-6',
          )}
        />
        <Button type="submit" size="icon" disabled={words.trim() === ''}>
          {isWaiting ? <LoaderCircleIcon className="motion-safe:animate-spin" /> : <ArrowUpIcon />}
          <span className="sr-only">Ask</span>
        </Button>
      </div>
    </form>
  )
}
