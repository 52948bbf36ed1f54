'use client'
import { CheckIcon, ChevronsUpDownIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { FieldFrame } from '@/app/_components/form/field'
import { useBrowserTimeZone } from '@/app/_components/form/use-browser-time-zone'
import { cn } from '@/app/_ui/cn'
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_ui/command'
import { fieldClasses } from '@/app/_ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import type { TimeZoneChoice } from '@/lib/account/time-zone-choices'

type Props = { name: string; zones: TimeZoneChoice[]; current: string }

/** A field to choose a time zone by its city, region or offset. */
export function TimeZoneField({ name, zones, current }: Props) {
  const [zone, setZone] = useState(current)
  const [isOpen, setOpen] = useState(false)
  const here = useBrowserTimeZone()
  const field = useRef<HTMLInputElement>(null)
  // The form learns of changes by this event, which a hidden field doesn't send.
  useEffect(() => void field.current?.dispatchEvent(new Event('input', { bubbles: true })), [zone])
  const chosen = zones.find((choice) => choice.name === zone)
  const choose = (next: string) => {
    setZone(next)
    setOpen(false)
  }
  return (
    <FieldFrame name={name} label="Time zone" hint={<Hint here={here} zone={zone} onChoose={setZone} />}>
      {({ name: fieldName, ...control }) => (
        <Popover open={isOpen} onOpenChange={setOpen}>
          <input ref={field} type="hidden" name={fieldName} value={zone} />
          <PopoverTrigger
            {...control}
            aria-label={`Time zone: ${chosen?.place ?? zone}`}
            className={cn(fieldClasses, 'flex h-11 items-center justify-between gap-3 text-left')}
          >
            <span className="one-line">
              {chosen?.place ?? zone}{' '}
              <span className="text-muted-foreground">{chosen ? `${chosen.region}, ${chosen.offset}` : ''}</span>
            </span>
            <ChevronsUpDownIcon aria-hidden className="size-4 shrink-0 opacity-60" />
          </PopoverTrigger>
          <PopoverContent
            aria-label="Choose a time zone"
            className="w-(--radix-popover-trigger-width) overflow-hidden p-0"
          >
            <ZoneList zones={zones} zone={zone} onChoose={choose} />
          </PopoverContent>
        </Popover>
      )}
    </FieldFrame>
  )
}

function ZoneList({
  zones,
  zone,
  onChoose,
}: {
  zones: TimeZoneChoice[]
  zone: string
  onChoose: (name: string) => void
}) {
  const regions = [...new Set(zones.map(({ region }) => region))]
  return (
    <Command label="Time zones" defaultValue={zone} filter={hasWords}>
      <CommandInput placeholder="A city, such as Lisbon" />
      <CommandList className="max-h-72">
        <CommandEmpty>No zone by that name. Try a larger city nearby.</CommandEmpty>
        {regions.map((region) => (
          <CommandGroup key={region} heading={region}>
            {zones
              .filter((choice) => choice.region === region)
              .map(({ name, place, offset }) => (
                <CommandItem key={name} value={name} keywords={[place, region, offset]} onSelect={() => onChoose(name)}>
                  <span className="one-line flex-1">{place}</span>
                  <span className="text-xs text-muted-foreground tabular-nums">{offset}</span>
                  <CheckIcon aria-hidden className={name === zone ? 'text-brand-text' : 'invisible'} />
                </CommandItem>
              ))}
          </CommandGroup>
        ))}
      </CommandList>
    </Command>
  )
}

/**
 * Matches zones that contain every typed word in name, place, region or offset; cities that start with the text rank
 * first.
 */
function hasWords(name: string, search: string, keywords: string[] = []) {
  const [place = ''] = keywords
  const text = [name, ...keywords].join(' ').toLowerCase()
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.every((word) => text.includes(word))) return 0
  return place.toLowerCase().startsWith(search.trim().toLowerCase()) ? 1 : 0.5
}

function Hint({ here, zone, onChoose }: { here: string | null; zone: string; onChoose: (name: string) => void }) {
  if (!here || here === zone) return 'Times are shown in this time zone. Changing it updates your whole history.'
  return (
    <>
      This browser is in {here}.{' '}
      <button
        type="button"
        onClick={() => onChoose(here)}
        className="font-medium text-brand-text underline-offset-4 hover:underline"
      >
        Use that
      </button>
    </>
  )
}
