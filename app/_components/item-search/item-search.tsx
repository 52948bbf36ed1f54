'use client'
import { useState } from 'react'
import { Command, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { Segmented } from '@/app/_ui/segmented'
import { formatCount } from '@/lib/format/format-number'
import { ArtistAvatar } from '../cover/artist-avatar'
import { Cover } from '../cover/cover'
import { useItemSearch, type FoundItem, type FoundKind } from './use-item-search'

type Props = {
  onChoose: (item: FoundItem & { kind: FoundKind }) => void
  /** Searches only this kind; otherwise the kind can be chosen. */
  only?: FoundKind
  /** The ids of items that are not offered */
  without?: number[]
}

const kinds = [
  { value: 'artists', label: 'Artists' },
  { value: 'albums', label: 'Albums' },
  { value: 'tracks', label: 'Tracks' },
] as const

/** Searches all that the person has played, the most played first. */
export function ItemSearch({ onChoose, only, without = [] }: Props) {
  const [chosen, setKind] = useState<FoundKind>('artists')
  const [words, setWords] = useState('')
  const kind = only ?? chosen
  const { items: found, message } = useItemSearch(kind, words)
  const items = found.filter(({ id }) => !without.includes(id))
  const [pointed, setPointed] = useState('')
  const values = items.map(({ id }) => String(id))
  // The search answers after the last key, so the row chosen before may be gone: Enter takes the first then.
  const value = values.includes(pointed) ? pointed : (values[0] ?? '')
  return (
    <Command shouldFilter={false} label="Search your music" value={value} onValueChange={setPointed}>
      <CommandInput value={words} onValueChange={setWords} placeholder={`Search your ${kind}`} maxLength={100} />
      {!only && (
        <Segmented name="kind" label="Kind" value={kind} onChange={setKind} options={kinds} className="mx-2 mt-2 h-9" />
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
