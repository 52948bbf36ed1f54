'use client'
import { useId, type ComponentProps } from 'react'
import { Input } from '@/app/_ui/input'
import { Label } from '@/app/_ui/label'
import { useFormState } from './action-form'

type Described = { id: string; name: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }
type FrameProps = {
  name: string
  label: string
  hint?: React.ReactNode
  children: (control: Described) => React.ReactNode
}

/** Label, control, hint and error, connected for screen readers. An error replaces the hint. */
export function FieldFrame({ name, label, hint, children }: FrameProps) {
  const id = useId()
  const error = useFormState().errors[name]
  const note = error ?? hint
  return (
    <div className="space-y-2">
      <Label htmlFor={id}>{label}</Label>
      {children({
        id,
        name,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': note ? `${id}-note` : undefined,
      })}
      {note && (
        <p
          id={`${id}-note`}
          className={error ? 'text-sm text-destructive' : 'text-sm text-pretty text-muted-foreground'}
        >
          {note}
        </p>
      )}
    </div>
  )
}

type FieldProps = Omit<ComponentProps<'input'>, 'name'> & { name: string; label: string; hint?: React.ReactNode }

export function Field({ name, label, hint, ...input }: FieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control) => <Input className="h-11" {...input} {...control} />}
    </FieldFrame>
  )
}
