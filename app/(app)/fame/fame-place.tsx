'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { GripVerticalIcon, XIcon } from 'lucide-react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import type { Kind } from '@/lib/fame/hall-of-fame'
import { formatCount } from '@/lib/format/number'
import type { Famous } from './fame-shelf'

type Props = { kind: Kind; place: number; item: Famous; onRemove: () => void }

const medals = ['bg-[#d9a521]', 'bg-[#9aa3ad]', 'bg-[#b3763e]']

export function FamePlace({ kind, place, item, onRemove }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.id })
  const style = { transform: CSS.Translate.toString(transform), transition }
  return (
    <li ref={setNodeRef} style={style} className={cn('flex min-w-0 items-center gap-3 rounded-xl border bg-card p-3 shadow-card', isDragging && 'z-10 shadow-float')}>
      <button ref={setActivatorNodeRef} type="button" {...attributes} {...listeners} aria-label={`Move ${item.name}`} className="shrink-0 cursor-grab touch-none rounded p-1 text-muted-foreground hover:text-foreground">
        <GripVerticalIcon aria-hidden className="size-4" />
      </button>
      <div className="relative shrink-0">
        {kind === 'artist' ? <ArtistAvatar name={item.name} className="size-16" /> : <Cover of={item.artist === null ? { name: item.name } : { name: item.name, artist: { name: item.artist } }} className="size-16" />}
        <span className={cn('absolute -top-1.5 -left-1.5 grid size-6 place-items-center rounded-full text-xs font-bold text-black', medals[place - 1])}>{place}</span>
      </div>
      <div className="min-w-0 flex-1">
        <p className="one-line font-medium" title={item.name}><bdi>{item.name}</bdi></p>
        {item.artist && <p className="one-line text-sm text-muted-foreground" title={item.artist}><bdi>{item.artist}</bdi></p>}
        <p className="text-xs text-muted-foreground tabular-nums">{formatCount(item.plays, 'play')}</p>
      </div>
      <Button variant="ghost" size="icon-sm" aria-label={`Remove ${item.name}`} onClick={onRemove}><XIcon aria-hidden /></Button>
    </li>
  )
}
