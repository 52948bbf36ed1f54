'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { GripVerticalIcon, XIcon } from 'lucide-react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { formatCount } from '@/lib/format/format-number'
import type { FameChoice } from './fame-list'

type Props = { kind: HallOfFameKind; place: number; item: FameChoice; onRemove: () => void }

const medals = ['bg-[#d9a521]', 'bg-[#9aa3ad]', 'bg-[#b3763e]']

export function FameEntry({ kind, place, item, onRemove }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.id,
  })
  const style = { transform: CSS.Translate.toString(transform), transition }
  return (
    <li
      ref={setNodeRef}
      data-place={place}
      style={style}
      className={cn(
        'relative flex min-w-0 items-center gap-3 rounded-xl border bg-card p-3 shadow-card sm:flex-col sm:items-stretch sm:gap-4 sm:p-4',
        isDragging && 'z-10 shadow-float',
      )}
    >
      <div className="relative shrink-0">
        {kind === 'artist' ? (
          <ArtistAvatar name={item.name} className="size-16 sm:aspect-square sm:size-full" />
        ) : (
          <Cover of={recordOf(item)} className="size-16 rounded-lg sm:size-full" />
        )}
        <span
          className={cn(
            'absolute -top-1.5 -left-1.5 grid size-6 place-items-center rounded-full font-display text-xs',
            'font-bold text-black shadow-card sm:size-9 sm:text-base',
            medals[place - 1],
          )}
        >
          {place}
        </span>
      </div>
      <div className="flex min-w-0 flex-1 items-center gap-1">
        <div className="min-w-0 flex-1">
          <p
            className="line-clamp-2 leading-tight font-medium wrap-anywhere sm:font-display sm:text-lg sm:font-semibold"
            title={item.name}
          >
            <bdi>{item.name}</bdi>
          </p>
          {item.artist && (
            <p className="one-line text-sm text-muted-foreground" title={item.artist}>
              <bdi>{item.artist}</bdi>
            </p>
          )}
          <p className="text-sm text-muted-foreground tabular-nums">{formatCount(item.plays, 'play')}</p>
        </div>
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={`Move ${item.name}`}
          data-move
          className={cn(
            'grid size-10 shrink-0 cursor-grab touch-none place-items-center rounded-full',
            'text-muted-foreground hover:bg-accent hover:text-foreground',
          )}
        >
          <GripVerticalIcon aria-hidden className="size-4" />
        </button>
        <Button variant="ghost" size="icon" aria-label={`Remove ${item.name}`} onClick={onRemove}>
          <XIcon aria-hidden />
        </Button>
      </div>
    </li>
  )
}

const recordOf = ({ name, artist, album }: FameChoice) => ({
  name,
  album: album === null ? null : { name: album },
  ...(artist !== null && { artist: { name: artist } }),
})
