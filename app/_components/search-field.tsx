'use client'
import { SearchIcon, XIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Input } from '@/app/_ui/input'
import { useUrlParams } from './use-url-params'
import { useKeyboardShortcuts } from './use-keyboard-shortcuts'

/** Searches the page's list; `/` focuses the field, and the text is kept in the query string as `search`. */
export function SearchField({ label, current }: { label: string; current: string }) {
  const [words, setWords] = useState(current)
  const { change, isPending } = useUrlParams()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useKeyboardShortcuts({ '/': () => field.current?.focus() })
  const search = (next: string, wait: number) => {
    setWords(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ search: next.trim() || undefined }), wait)
  }
  return (
    <form
      role="search"
      data-pending={isPending || undefined}
      className="relative min-w-0 flex-1 sm:w-64 sm:flex-none"
      onSubmit={(event) => {
        event.preventDefault()
        search(words, 0)
      }}
    >
      <SearchIcon
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground"
      />
      <Input
        ref={field}
        name="search"
        aria-label={label}
        placeholder={label}
        value={words}
        maxLength={100}
        onChange={(event) => search(event.target.value, 250)}
        className="rounded-full px-9"
      />
      {words && (
        <button
          type="button"
          onClick={() => search('', 0)}
          className="absolute top-1/2 right-2 -translate-y-1/2 rounded-full p-1 text-muted-foreground hover:text-foreground"
        >
          <XIcon aria-hidden className="size-4" />
          <span className="sr-only">Clear the search</span>
        </button>
      )}
    </form>
  )
}
