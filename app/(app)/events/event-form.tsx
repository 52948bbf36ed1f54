'use client'
import { useState } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field, FieldFrame } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Textarea } from '@/app/_ui/textarea'
import { categories, categoryColors, categoryLabels, type Category, type EventInput } from '@/lib/events/event-input'
import type { LifeEvent } from '@/lib/events/life-events'
import { createEventAction, editEventAction } from './actions'

export type EventDraft = Partial<Record<keyof EventInput, string | null>>
type Props = { event?: LifeEvent; draft?: EventDraft; onDone: (event: LifeEvent) => void }

/** Creates an event, from a draft if there is one, or edits the given event. */
export function EventForm({ event, draft, onDone }: Props) {
  const given = draft ?? event
  const [category, setCategory] = useState<Category>(categories.find((each) => each === given?.category) ?? 'other')
  const [repeats, setRepeats] = useState(given?.repeats === 'yearly')
  return (
    <ActionForm action={event ? editEventAction : createEventAction} onDone={onDone}>
      {event && <input type="hidden" name="id" value={event.id} />}
      <Field
        name="name"
        label="Name"
        defaultValue={given?.name ?? ''}
        maxLength={100}
        required
        autoFocus
        dir="auto"
        placeholder="Summer in Japan"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          name="start_date"
          type="date"
          label={repeats ? 'The day' : 'First day'}
          defaultValue={given?.start_date ?? ''}
          {...withinReach}
          required
        />
        {!repeats && (
          <Field
            name="end_date"
            type="date"
            label="Last day"
            defaultValue={given?.end_date ?? ''}
            {...withinReach}
            hint="Leave empty if it’s ongoing."
          />
        )}
      </div>
      <label className="flex items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          name="repeats"
          value="yearly"
          checked={repeats}
          onChange={(change) => setRepeats(change.target.checked)}
          className="size-4 accent-primary"
        />
        Repeats every year, like a birthday
      </label>
      <div
        className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-4"
        onChange={(change) => chosenCategory(change.target, setCategory)}
      >
        <SelectField
          name="category"
          label="Kind"
          defaultValue={category}
          choices={categories.map((value) => ({ value, label: categoryLabels[value] }))}
        />
        <FieldFrame name="color" label="Color">
          {(control) => (
            <input
              key={category}
              type="color"
              defaultValue={given?.category === category && given.color ? given.color : categoryColors[category]}
              className="h-11 w-16 rounded-lg border bg-card p-1"
              {...control}
            />
          )}
        </FieldFrame>
      </div>
      <FieldFrame
        name="description"
        label="Description"
        hint="Only you can see this, unless you share your life events."
      >
        {(control) => <Textarea defaultValue={given?.description ?? ''} maxLength={2000} dir="auto" {...control} />}
      </FieldFrame>
      <SubmitButton>{event ? 'Save' : 'Add event'}</SubmitButton>
    </ActionForm>
  )
}

/** With a last date the browser's field takes no more than four digits of a year. */
const withinReach = { min: '1900-01-01', max: '2200-12-31' }

function chosenCategory(target: EventTarget, choose: (category: Category) => void) {
  if (target instanceof HTMLSelectElement) choose(categories.find((each) => each === target.value) ?? 'other')
}
