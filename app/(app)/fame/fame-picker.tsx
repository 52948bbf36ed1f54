'use client'
import { cn } from '@/app/_ui/cn'
import { PlusIcon } from 'lucide-react'
import { useState } from 'react'
import { ItemSearch } from '@/app/_components/item-search/item-search'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/app/_ui/dialog'
import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import type { FameChoice } from './fame-list'

type Props = { kind: HallOfFameKind; place: number; taken: number[]; onChoose: (item: FameChoice) => void }

const places = ['one', 'two', 'three']

/** An empty slot that opens a search over everything the viewer has played. */
export function FamePicker({ kind, place, taken, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
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
          Choose your number {places[place - 1]}
          <span className="sr-only"> {kind}</span>
        </span>
      </button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent>
          <DialogHeader>
            <DialogTitle>Choose your {kind}</DialogTitle>
            <DialogDescription>Search everything you have played.</DialogDescription>
          </DialogHeader>
          <ItemSearch
            only={`${kind}s`}
            without={taken}
            onChoose={({ id, name, artist, album, plays }) => {
              setOpen(false)
              onChoose({ id, name, artist: artist?.name ?? null, album: album?.name ?? null, plays })
            }}
          />
        </DialogContent>
      </Dialog>
    </>
  )
}
