'use client'
import { useState } from 'react'
import { Command, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { ToggleGroup, ToggleGroupItem } from '@/app/_ui/toggle-group'
import { formatCount } from '@/lib/format/format-number'
import { ArtistAvatar } from '../cover/artist-avatar'
import { Cover } from '../cover/cover'
import { useItemSearch, type FoundItem, type FoundKind } from './use-item-search'

type Props = {
  onChoose: (item: FoundItem & { kind: FoundKind }) => void
  /** Searches only this kind; otherwise the kind can be chosen. */
  only?: FoundKind
  /** The id of an item that is not offered */
  without?: number
}

const kinds = [
  { kind: 'artists', label: 'Artists' },
  { kind: 'albums', label: 'Albums' },
  { kind: 'tracks', label: 'Tracks' },
] as const
const isKind = (value: string): value is FoundKind => kinds.some(({ kind }) => kind === value)

/** Searches all that the person has played, the most played first. */
export function ItemSearch({ onChoose, only, without }: Props) {
  const [chosen, setKind] = useState<FoundKind>('artists')
  const [words, setWords] = useState('')
  const kind = only ?? chosen
  const { items: found, message } = useItemSearch(kind, words)
  const items = found.filter(({ id }) => id !== without)
  const [pointed, setPointed] = useState('')
  const values = items.map(({ id }) => String(id))
  // The search answers after the last key, so the row chosen before may be gone: Enter takes the first then.
  const value = values.includes(pointed) ? pointed : (values[0] ?? '')
  return (
    <Command shouldFilter={false} label="Search your music" value={value} onValueChange={setPointed}>
      <CommandInput value={words} onValueChange={setWords} placeholder={`Search your ${kind}`} maxLength={100} />
      {!only && (
        <ToggleGroup
          type="single"
          value={kind}
          aria-label="Kind"
          onValueChange={(value) => isKind(value) && setKind(value)}
          className="mx-2 mt-2 h-9"
        >
          {kinds.map((one) => (
            <ToggleGroupItem key={one.kind} value={one.kind}>
              {one.label}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
      )}
      <p role="status" className="sr-only">
        {words !== '' && items[0] && `${formatCount(items.length, 'result')}. First: ${items[0].name}`}
      </p>
      <CommandList className="max-h-72">
        {message && (
          <p role="status" className="py-6 text-center text-sm text-muted-foreground">
            {message}
          </p>
        )}
        {items.map((item) => (
          <CommandItem key={item.id} value={String(item.id)} onSelect={() => onChoose({ ...item, kind })}>
            {kind === 'artists' ? (
              <ArtistAvatar name={item.name} className="size-9" />
            ) : (
              <Cover of={item} className="size-9" />
            )}
            <span className="min-w-0 flex-1">
              <span className="one-line block font-medium">
                <bdi>{item.name}</bdi>
              </span>
              {item.artist && (
                <span className="one-line block text-muted-foreground">
                  <bdi>{item.artist.name}</bdi>
                </span>
              )}
            </span>
            <span className="shrink-0 text-muted-foreground tabular-nums">{formatCount(item.plays, 'play')}</span>
          </CommandItem>
        ))}
      </CommandList>
    </Command>
  )
}
