'use client'
import { cn } from '@/app/_ui/cn'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle } from '@/app/_ui/sheet'
import { Skeleton } from '@/app/_ui/skeleton'
import type { StartScreen } from '@/lib/musicnlp/start-screen'
import { MuseThread } from './muse-thread'

type Props = {
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  start: StartScreen | null
  opening: string
  count: number
} & Pick<ComponentProps<typeof MuseThread>, 'draft' | 'onReady'>

export function MuseSheet({ isOpen, setOpen, start, opening, count, ...typed }: Props) {
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetContent className="w-full gap-0 overflow-hidden sm:max-w-xl">
        <SheetHeader className="border-b">
          <SheetTitle>Ask Muse</SheetTitle>
          <SheetDescription>
            Plain questions about your listening.{' '}
            <Link
              href="/ask/help"
              onClick={() => setOpen(false)}
              className="font-medium text-brand-text hover:underline"
            >
              What can I ask?
            </Link>
          </SheetDescription>
        </SheetHeader>
        <div
          className={cn(
            'flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pt-4 [--muse-foot:1rem] [--muse-sink:0rem]',
            '[--muse-ground:var(--popover)]',
          )}
        >
          {start ? (
            <MuseThread key={count} start={start} opening={opening} {...typed} />
          ) : (
            <Skeleton className="h-40 w-full" />
          )}
        </div>
      </SheetContent>
    </Sheet>
  )
}
