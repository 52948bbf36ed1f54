'use client'
import { PlusIcon, XIcon } from 'lucide-react'
import { useState } from 'react'
import { Field } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { Button } from '@/app/_ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import type { TimeZoneChoice } from '@/lib/account/time-zone-choices'
import { formatDay, zoneName, type DateFormat } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { Touched } from '@/lib/rules/preview-rules'

type Props = {
  home: string
  rules: ListeningRules
  touched: Touched | null
  zones: TimeZoneChoice[]
  by: DateFormat
  onChange: (part: Partial<ListeningRules>) => void
}

/** The zones from their dates on, each with the number of plays that it would move to another hour or day. */
export function ZonesByDate({ home, rules, touched, zones, by, onChange }: Props) {
  const moves = (plays: number | undefined) => (plays ? `moves ${formatCount(plays, 'play')}` : '')
  return (
    <>
      <ol className="divide-y">
        <Stretch label={zoneName(home)} note="From the beginning" moves={moves(touched?.movedHome)} />
        {rules.zones.map(({ from, zone }, index) => (
          <Stretch
            key={from}
            label={zoneName(zone)}
            note={`From ${formatDay(from, by)}`}
            moves={moves(touched?.moved[index])}
            onRemove={() => onChange({ zones: rules.zones.filter((one) => one.from !== from) })}
          />
        ))}
      </ol>
      <AddZone
        zones={zones}
        onAdd={(added) =>
          onChange({
            zones: [...rules.zones.filter(({ from }) => from !== added.from), added].toSorted((a, b) =>
              a.from.localeCompare(b.from),
            ),
          })
        }
      />
    </>
  )
}

function Stretch({
  label,
  note,
  moves,
  onRemove,
}: {
  label: string
  note: string
  moves: string
  onRemove?: () => void
}) {
  return (
    <li className="flex min-h-14 items-center gap-3 py-2 first:pt-0">
      <div className="min-w-0 flex-1">
        <p className="one-line text-sm font-medium">{label}</p>
        <p className="text-sm text-muted-foreground">{note}</p>
      </div>
      <span className="shrink-0 text-sm text-muted-foreground tabular-nums">{moves}</span>
      {onRemove && (
        <Button
          type="button"
          data-row-action="remove-zone"
          variant="ghost"
          size="icon-sm"
          aria-label={`Remove ${label}, ${note}`}
          onClick={onRemove}
        >
          <XIcon />
        </Button>
      )}
    </li>
  )
}

function AddZone({ zones, onAdd }: { zones: TimeZoneChoice[]; onAdd: (zone: { from: string; zone: string }) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [from, setFrom] = useState('')
  const [zone, setZone] = useState(zones[0]?.name ?? 'UTC')
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button type="button" data-adds-rows="remove-zone" variant="outline" className="w-fit">
          <PlusIcon /> Add a time zone
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="start"
        className="w-88 max-w-[calc(100vw-2rem)] space-y-4 p-4"
        aria-label="Add a time zone"
      >
        <Field
          name="zone_from"
          label="From"
          type="date"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <SelectField
          name="zone"
          label="Time zone"
          defaultValue={zone}
          onChange={setZone}
          choices={zones.map(({ name, place, region }) => ({
            value: name,
            label: region === place ? place : `${region}: ${place}`,
          }))}
        />
        <Button
          type="button"
          aria-disabled={from === ''}
          onClick={() => {
            if (from === '') return
            setOpen(false)
            onAdd({ from, zone })
          }}
        >
          Add
        </Button>
      </PopoverContent>
    </Popover>
  )
}
