'use client'
import { useState } from 'react'
import { Field } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { useDateFormat } from '@/app/_components/date-format-context'
import { Button } from '@/app/_ui/button'
import { formatCount } from '@/lib/format/format-number'
import type { Device } from '@/lib/rules/devices-of'
import { deviceName, hourOf, type Rule } from './describe-rule'

type Props = { onAdd: (rule: Rule) => void }

/** `missing` says what has to be filled in first. */
const AddButton = ({ missing, onClick }: { missing?: string | false; onClick: () => void }) => (
  <div className="flex flex-wrap items-center gap-3">
    <Button type="button" aria-disabled={Boolean(missing)} onClick={() => !missing && onClick()}>
      Leave out
    </Button>
    <p role="status" className="text-sm text-muted-foreground">
      {missing}
    </p>
  </div>
)

export function DeviceRuleForm({ devices, onAdd }: Props & { devices: Device[] }) {
  const [device, setDevice] = useState(devices[0]?.device ?? '')
  if (devices.length === 0) return <p className="p-3 text-sm text-muted-foreground">Your files don’t name devices.</p>
  return (
    <div className="space-y-4 p-3">
      <SelectField
        name="device"
        label="Device"
        defaultValue={device}
        onChange={setDevice}
        choices={devices.map((one) => ({
          value: one.device,
          label: `${deviceName(one.device)} (${formatCount(one.plays, 'play')})`,
        }))}
      />
      <AddButton onClick={() => onAdd({ kind: 'device', device })} />
    </div>
  )
}

export function HoursRuleForm({ onAdd }: Props) {
  const by = useDateFormat()
  const [from, setFrom] = useState('2')
  const [to, setTo] = useState('6')
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourOf(hour, by) }))
  return (
    <div className="space-y-4 p-3">
      <div className="grid grid-cols-2 gap-3">
        <SelectField name="hour_from" label="From" defaultValue={from} choices={hours} onChange={setFrom} />
        <SelectField name="hour_to" label="To" defaultValue={to} choices={hours} onChange={setTo} />
      </div>
      <AddButton
        missing={from === to && 'Choose two different hours.'}
        onClick={() => onAdd({ kind: 'hours', from: Number(from), to: Number(to) })}
      />
    </div>
  )
}

export function DatesRuleForm({ onAdd }: Props) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <div className="space-y-4 p-3">
      <Field
        name="date_from"
        label="First day"
        type="date"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <Field name="date_to" label="Last day" type="date" value={to} onChange={(event) => setTo(event.target.value)} />
      <AddButton missing={missingDates(from, to)} onClick={() => onAdd({ kind: 'dates', from, to })} />
    </div>
  )
}

function missingDates(from: string, to: string): string | false {
  if (from === '' || to === '') return 'Choose both days.'
  return from > to && 'The last day is before the first.'
}
