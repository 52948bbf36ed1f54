'use client'
import { SparklesIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { mayLeaveFor } from '@/app/_components/may-leave-for'
import { openMuse } from '@/app/_components/muse/open-muse'
import { Command, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '@/app/_ui/dialog'
import { formatCount } from '@/lib/format/format-number'
import { useDateFormat } from '@/app/_components/date-format-context'
import { pageGroups, resultGroups, type PaletteGroup, type PaletteRow } from './palette-rows'
import { useSearch } from './use-search'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Called once the field has the focus and receives the keys typed */
  onReady: () => void
  words: string
  onWords: (words: string) => void
}

const ASK = 'ask-muse'

/** Search over the person's music, people, events, imports, settings and pages; the last row asks Muse instead. */
export function CommandPalette({ isOpen, onOpenChange, onReady, words, onWords }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const by = useDateFormat()
  const router = useRouter()
  const typed = words.trim()
  const { words: answered, results, hasFailed } = useSearch(typed)
  const { byName, byOtherWords } = pageGroups(typed)
  const found = results ? resultGroups(results, by) : []
  const isAnswered = answered === typed
  // Rows below the results are shown with them, so that none slides away under the pointer.
  const groups = [byName, ...found, ...(isAnswered ? [byOtherWords] : [])].filter(({ rows }) => rows.length > 0)
  const isSearching = typed !== '' && groups.length === 0 && !isAnswered
  const isEmpty = typed !== '' && groups.length === 0 && isAnswered
  const first = typed === '' ? ASK : (groups[0]?.rows[0]?.value ?? ASK)
  const selection = useSelection(`${typed} ${answered}`, first)
  // By default Radix selects the text typed while the palette was loading, so the next key would replace it.
  const takeOver = (event: Event) => {
    event.preventDefault()
    field.current?.focus()
    field.current?.setSelectionRange(words.length, words.length)
    onReady()
  }
  const close = () => {
    onOpenChange(false)
    onWords('')
  }
  const go = ({ href }: PaletteRow) => {
    close()
    if (mayLeaveFor(href)) router.push(href)
  }
  const askMuse = () => {
    close()
    openMuse(typed)
  }
  const askRow = (
    <CommandGroup>
      <CommandItem value={ASK} onSelect={askMuse}>
        <SparklesIcon className="mx-2.5 text-brand-text" />
        <span className="one-line">{typed ? <>Ask Muse: “{typed}”</> : 'Ask Muse about your music'}</span>
      </CommandItem>
    </CommandGroup>
  )
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        onOpenAutoFocus={takeOver}
        className="top-[14%] translate-y-0 gap-0 overflow-hidden p-0 sm:max-w-xl"
      >
        <DialogTitle className="sr-only">Search or ask</DialogTitle>
        <DialogDescription className="sr-only">
          Search your music, people, events, imports, settings and pages, or ask Muse a question.
        </DialogDescription>
        <p role="status" className="sr-only">
          {typed !== '' &&
            isAnswered &&
            groups[0] &&
            `${formatCount(countRows(groups), 'result')}. ${topResult(groups[0])}`}
        </p>
        <Command label="Search or ask" shouldFilter={false} {...selection}>
          <CommandInput
            ref={field}
            className="pr-8"
            value={words}
            onValueChange={onWords}
            placeholder="Search, or ask a question"
            maxLength={500}
          />
          <CommandList className="max-h-[min(30rem,65dvh)]">
            {typed === '' && askRow}
            {groups.map((group) => (
              <RowGroup key={group.heading} group={group} onGo={go} />
            ))}
            {(isEmpty || hasFailed || isSearching) && (
              <p role="status" className="py-6 text-center text-sm text-muted-foreground">
                {isSearching
                  ? 'Searching…'
                  : hasFailed
                    ? 'Search isn’t available right now. Try again.'
                    : `No results for “${typed}”. You can ask Muse instead.`}
              </p>
            )}
            {typed !== '' && askRow}
          </CommandList>
        </Command>
      </DialogContent>
    </Dialog>
  )
}

/** What Enter opens: "Artists: Yellowcard" */
const topResult = ({ heading, rows: [first] }: PaletteGroup) => (first ? `${heading}: ${first.name}` : '')

const countRows = (groups: PaletteGroup[]) => groups.reduce((count, { rows }) => count + rows.length, 0)

/** Selects the first row whenever the list changes, unless the arrow keys or the pointer chose another since. */
function useSelection(list: string, first: string) {
  const [chosen, setChosen] = useState<{ list: string; value: string } | null>(null)
  const hasMoved = useRef(false)
  return {
    value: chosen?.list === list ? chosen.value : first,
    onValueChange: (value: string) => {
      if (hasMoved.current) setChosen({ list, value })
      hasMoved.current = false
    },
    onKeyDownCapture: (event: React.KeyboardEvent) => {
      hasMoved.current =
        ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || (event.ctrlKey && 'npjk'.includes(event.key))
      // Words typed once more begin at their first row again.
      if (!hasMoved.current) setChosen(null)
    },
    onPointerMoveCapture: () => {
      hasMoved.current = true
    },
  }
}

function RowGroup({ group, onGo }: { group: PaletteGroup; onGo: (row: PaletteRow) => void }) {
  return (
    <CommandGroup heading={group.heading}>
      {group.rows.map((row) => (
        <CommandItem key={row.value} value={row.value} onSelect={() => onGo(row)}>
          <span className="grid w-9 shrink-0 place-items-center">{row.picture}</span>
          <span className="min-w-0 flex-1">
            <span className="one-line block font-medium">
              <bdi>{row.name}</bdi>
            </span>
            {row.detail && (
              <span className="one-line block text-xs text-muted-foreground">
                <bdi>{row.detail}</bdi>
              </span>
            )}
          </span>
          {row.figure && <span className="shrink-0 text-xs text-muted-foreground tabular-nums">{row.figure}</span>}
        </CommandItem>
      ))}
    </CommandGroup>
  )
}
