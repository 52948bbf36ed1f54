import { Field } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { Button } from '@/app/_ui/button'
import { eventNames } from './event-names'

const events = Object.entries(eventNames).map(([value, label]) => ({ value, label }))

/** A plain GET form: the filter is in the address. */
export function AuditFilterForm({ account, event }: { account: string; event: string }) {
  return (
    <form className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
      <Field name="account" label="Username" defaultValue={account} maxLength={40} autoComplete="off" />
      <SelectField
        name="event"
        label="Event"
        defaultValue={event}
        choices={[{ value: '', label: 'All events' }, ...events]}
      />
      <Button type="submit" size="lg">
        Show
      </Button>
    </form>
  )
}
