'use client'
import { PlusIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import { ItemSearch } from '@/app/_components/item-search/item-search'
import type { FoundKind } from '@/app/_components/item-search/use-item-search'
import type { Device } from '@/lib/rules/devices-of'
import type { NamedItem } from '@/lib/rules/items-of-rules'
import type { Rule } from './describe-rule'
import { DatesRuleForm, DeviceRuleForm, HoursRuleForm } from './rule-forms'

type Props = { kinds: Kind[]; devices: Device[]; onAdd: (rule: Rule, item?: NamedItem) => void }
type Kind = Rule['kind']

const labels: { kind: Kind; label: string }[] = [
  { kind: 'artist', label: 'Artist' },
  { kind: 'album', label: 'Album' },
  { kind: 'track', label: 'Track' },
  { kind: 'podcast', label: 'Podcast' },
  { kind: 'device', label: 'Device' },
  { kind: 'hours', label: 'Hours of the day' },
  { kind: 'dates', label: 'Dates' },
  { kind: 'private_session', label: 'Private sessions' },
]
const searched: Partial<Record<Kind, FoundKind>> = {
  artist: 'artists',
  album: 'albums',
  track: 'tracks',
  podcast: 'artists',
}

/** Adds a rule: a menu of the kinds that can apply, then what the kind needs. */
export function AddLeaveOut({ kinds, devices, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<Kind | null>(null)
  const offered = labels.filter((one) => kinds.includes(one.kind))
  const add = (rule: Rule, item?: NamedItem) => {
    setOpen(false)
    onAdd(rule, item)
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next)
        if (next) setKind(null)
      }}
    >
      <PopoverTrigger asChild>
        <Button type="button" data-adds-rows="include" variant="outline" className="w-fit">
          <PlusIcon /> Leave out
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="start"
        className={cn('max-w-[calc(100vw-2rem)] p-1', kind === null ? 'w-56' : 'w-88')}
        aria-label="Leave out"
      >
        {kind === null && (
          <ul>
            {offered.map(({ kind: one, label }) => (
              <li key={one}>
                <Button
                  type="button"
                  variant="ghost"
                  className="w-full justify-start rounded-md px-3 font-normal"
                  onClick={() => (one === 'private_session' ? add({ kind: one }) : setKind(one))}
                >
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {kind !== null && (
          <div ref={focusFirstField}>
            {searched[kind] && <ItemSearch only={searched[kind]} onChoose={(found) => add(...itemRule(kind, found))} />}
            {kind === 'device' && <DeviceRuleForm devices={devices} onAdd={add} />}
            {kind === 'hours' && <HoursRuleForm onAdd={add} />}
            {kind === 'dates' && <DatesRuleForm onAdd={add} />}
          </div>
        )}
      </PopoverContent>
    </Popover>
  )
}

/** The menu that had the focus is gone. */
const focusFirstField = (form: HTMLElement | null) => form?.querySelector<HTMLElement>('input, select')?.focus()

function itemRule(
  kind: Kind,
  { id, name, artist }: { id: number; name: string; artist?: { name: string } | null },
): [Rule, NamedItem] {
  const rule: Rule = kind === 'album' || kind === 'track' || kind === 'podcast' ? { kind, id } : { kind: 'artist', id }
  return [
    rule,
    { kind: kind === 'album' || kind === 'track' ? kind : 'artist', id, name, artist: artist?.name ?? null },
  ]
}
