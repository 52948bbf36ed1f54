'use client'
import { SearchIcon } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { useIsMac } from '@/app/_components/use-is-mac'
import { useTypeAheadBuffer } from '@/app/_components/use-type-ahead-buffer'
import { cn } from '@/app/_ui/cn'

// Loaded when the pointer or the focus reaches the button.
const load = () => import('./command-palette').then((module) => module.CommandPalette)
const fetchEarly = () => void load()
const Palette = dynamic(load, { ssr: false })

/**
 * Opens the command palette, by click or with ⌘K / Ctrl K. The button is in the sidebar and in the top bar; only the
 * visible one answers the shortcut.
 */
export function CommandPaletteButton({ isCompact = false }: { isCompact?: boolean }) {
  const isMac = useIsMac()
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const [isReady, setReady] = useState(false)
  const [words, setWords] = useState('')
  useTypeAheadBuffer(isOpen && !isReady, setWords)
  const open = () => {
    setWords('')
    setOpened(true)
    setOpen(true)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWide = window.matchMedia('(min-width: 64rem)').matches
      if (event.key === 'Meta' || event.key === 'Control') fetchEarly()
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || isWide === isCompact) return
      event.preventDefault()
      if (!isOpen) open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isCompact, isOpen])
  return (
    <>
      <button
        type="button"
        onClick={(event) => {
          // Safari doesn't focus a button on click, and the palette returns the focus to where it was.
          event.currentTarget.focus()
          open()
        }}
        onPointerEnter={fetchEarly}
        onFocus={fetchEarly}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className={cn(
          'flex items-center gap-2 rounded-full text-sm text-muted-foreground transition-colors hover:text-foreground',
          isCompact ? 'size-10 justify-center' : 'h-10 border bg-card px-3.5',
        )}
      >
        <SearchIcon aria-hidden className={isCompact ? 'size-5' : 'size-4'} />
        <span className={isCompact ? 'sr-only' : ''}>Search or ask</span>
        {!isCompact && (
          <kbd className="ml-auto rounded border bg-muted px-1.5 font-sans text-[0.6875rem]">
            {isMac ? '⌘K' : 'Ctrl K'}
          </kbd>
        )}
      </button>
      {wasOpened && (
        <Palette
          isOpen={isOpen}
          onOpenChange={setOpen}
          onReady={() => setReady(true)}
          words={words}
          onWords={setWords}
        />
      )}
    </>
  )
}
