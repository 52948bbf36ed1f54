'use client'
import { SparklesIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { openMuse } from '@/app/_components/muse/open-muse'
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '@/app/_ui/dialog'
import { hasPlace, places } from '../nav'

/** Ask Muse first, then every place by name. */
export function Palette({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const [words, setWords] = useState('')
  const router = useRouter()
  const go = (href: string) => {
    onOpenChange(false)
    setWords('')
    router.push(href)
  }
  const askMuse = () => {
    onOpenChange(false)
    setWords('')
    openMuse(words.trim())
  }
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent showCloseButton={false} className="top-[14%] translate-y-0 gap-0 overflow-hidden p-0 sm:max-w-xl">
        <DialogTitle className="sr-only">Ask or go to a place</DialogTitle>
        <DialogDescription className="sr-only">Type a question for Muse or the name of a page.</DialogDescription>
        <Command label="Ask or go to">
          <CommandInput value={words} onValueChange={setWords} placeholder={hasPlace('/ask') ? 'Ask Muse, or go to …' : 'Go to …'} maxLength={500} />
          <CommandList>
            <CommandEmpty>Nothing by that name.</CommandEmpty>
            {hasPlace('/ask') && (
              <CommandGroup forceMount>
                <CommandItem forceMount value="ask-muse" onSelect={askMuse}>
                  <SparklesIcon className="text-brand-text" />
                  <span className="one-line">{words.trim() ? <>Ask Muse: “{words.trim()}”</> : 'Ask Muse about your music'}</span>
                </CommandItem>
              </CommandGroup>
            )}
            <CommandGroup heading="Go to">
              {places.filter((place) => place.href !== '/ask').map((place) => (
                <CommandItem key={place.href} value={place.label} keywords={place.words?.split(' ')} onSelect={() => go(place.href)}>
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
