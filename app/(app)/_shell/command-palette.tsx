'use client'
import { SparklesIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { openMuse } from '@/app/_components/muse/open-muse'
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '@/app/_ui/dialog'
import { hasNavItem, navItems } from '../nav'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The field has the focus: from here on it takes what is typed */
  onReady: () => void
  words: string
  onWords: (words: string) => void
}

/** A command palette: ask Muse first, then every page by name. */
export function CommandPalette({ isOpen, onOpenChange, onReady, words, onWords }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const router = useRouter()
  // By default Radix selects the text typed while the palette was loading, so the next key would replace it.
  const takeOver = (event: Event) => {
    event.preventDefault()
    field.current?.focus()
    field.current?.setSelectionRange(words.length, words.length)
    onReady()
  }
  const go = (href: string) => {
    onOpenChange(false)
    onWords('')
    router.push(href)
  }
  const askMuse = () => {
    onOpenChange(false)
    onWords('')
    openMuse(words.trim())
  }
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        showCloseButton={false}
        onOpenAutoFocus={takeOver}
        className="top-[14%] translate-y-0 gap-0 overflow-hidden p-0 sm:max-w-xl"
      >
        <DialogTitle className="sr-only">Ask or go to a place</DialogTitle>
        <DialogDescription className="sr-only">Type a question for Muse or the name of a page.</DialogDescription>
        <Command label="Ask or go to">
          <CommandInput
            ref={field}
            value={words}
            onValueChange={onWords}
            placeholder={hasNavItem('/ask') ? 'Ask Muse, or go to …' : 'Go to …'}
            maxLength={500}
          />
          <CommandList>
            <CommandEmpty>Nothing by that name.</CommandEmpty>
            {hasNavItem('/ask') && (
              <CommandGroup forceMount>
                <CommandItem forceMount value="ask-muse" onSelect={askMuse}>
                  <SparklesIcon className="text-brand-text" />
                  <span className="one-line">
                    {words.trim() ? <>Ask Muse: “{words.trim()}”</> : 'Ask Muse about your music'}
                  </span>
                </CommandItem>
              </CommandGroup>
            )}
            <CommandGroup heading="Go to">
              {navItems
                .filter((place) => place.href !== '/ask')
                .map((place) => (
                  <CommandItem
                    key={place.href}
                    value={place.label}
                    keywords={place.words?.split(' ')}
                    onSelect={() => go(place.href)}
                  >
                    <place.icon />
                    {place.label}
                  </CommandItem>
                ))}
            </CommandGroup>
          </CommandList>
        </Command>
      </DialogContent>
    </Dialog>
  )
}
