import { Field } from '@/app/_components/form/field'

/** When a play began, by the person's clock, and how long it lasted. */
export function PlayTimeFields({ startedAt, length }: { startedAt: string; length?: string }) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field name="started_at" type="datetime-local" step={1} label="Started" defaultValue={startedAt} required />
      <Field
        name="length"
        label="Length"
        defaultValue={length}
        placeholder="3:45"
        inputMode="numeric"
        hint="Leave empty if you don’t know."
      />
    </div>
  )
}
