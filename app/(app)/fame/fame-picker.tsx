'use client'
import { cn } from '@/app/_ui/cn'
import { PlusIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/app/_ui/dialog'
import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { formatCount } from '@/lib/format/format-number'
import { searchPlayedItems } from './actions'
import type { FameChoice } from './fame-list'

type Props = { kind: HallOfFameKind; place: number; taken: number[]; onChoose: (item: FameChoice) => void }

const PAUSE_MS = 150

/** An empty slot that opens a search over everything the viewer has played. */
export function FamePicker({ kind, place, taken, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [found, setFound] = useState<FameChoice[]>([])
  useEffect(() => {
    if (!isOpen) return
    let isWanted = true
    const timer = setTimeout(async () => {
      const result = await searchPlayedItems({ kind, words })
      if (isWanted && result.ok) setFound(result.data)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [isOpen, kind, words])
  const [pointed, setPointed] = useState('')
  const offered = found.filter((item) => !taken.includes(item.id))
  const values = offered.map((item) => String(item.id))
  // The search answers after the last key, so the row chosen before may be gone: Enter takes the first then.
  const value = values.includes(pointed) ? pointed : (values[0] ?? '')
  const choose = (item: FameChoice) => {
    setOpen(false)
    onChoose(item)
  }
  return (
    <>
      <button
        type="button"
        data-choose
        onClick={() => setOpen(true)}
        className={cn(
          'flex h-full min-h-[5.75rem] w-full items-center justify-center gap-2 rounded-xl border',
          'border-dashed text-sm font-medium text-muted-foreground transition-colors hover:bg-accent',
          'hover:text-foreground',
        )}
      >
        <PlusIcon aria-hidden className="size-4" />
        <span>
          Choose place {place}
          <span className="sr-only"> of your {kind}s</span>
        </span>
      </button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent>
          <DialogHeader>
            <DialogTitle>Choose your {kind}</DialogTitle>
            <DialogDescription>Search everything you have played.</DialogDescription>
          </DialogHeader>
          <Command shouldFilter={false} label={`Your ${kind}s`} value={value} onValueChange={setPointed}>
            <CommandInput value={words} onValueChange={setWords} placeholder={`Search your ${kind}s…`} />
            <CommandList>
              <CommandEmpty>No results in your history.</CommandEmpty>
              {offered.map((item) => (
                <CommandItem key={item.id} value={String(item.id)} onSelect={() => choose(item)}>
                  <span className="one-line min-w-0 flex-1">
                    <bdi>{item.name}</bdi>
                    {item.artist && (
                      <span className="text-muted-foreground">
                        {' '}
                        — <bdi>{item.artist}</bdi>
                      </span>
                    )}
                  </span>
                  <span className="shrink-0 text-xs text-muted-foreground tabular-nums">
                    {formatCount(item.plays, 'play')}
                  </span>
                </CommandItem>
              ))}
            </CommandList>
          </Command>
        </DialogContent>
      </Dialog>
    </>
  )
}
