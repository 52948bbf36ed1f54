'use client'
import { ChevronDownIcon } from 'lucide-react'
import { cn } from '@/app/_ui/cn'
import { fieldClasses } from '@/app/_ui/input'
import { FieldFrame } from './field'

export type Choice = { value: string; label: string }
type Props = {
  name: string
  label: string
  hint?: React.ReactNode
  defaultValue: string
  choices: Choice[]
  className?: string
  onChange?: (value: string) => void
}

/**
 * The browser's own list: it works on a phone, with a keyboard and without JavaScript. globals.css gives it the look of
 * our menus where the browser allows it.
 */
export function SelectField({ name, label, hint, defaultValue, choices, className, onChange }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control) => (
        <div className={cn('relative', className)}>
          <select
            defaultValue={defaultValue}
            onChange={onChange && ((event) => onChange(event.target.value))}
            className={cn(fieldClasses, 'h-11 pr-9')}
            {...control}
          >
            {choices.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
          <ChevronDownIcon
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 opacity-60"
          />
        </div>
      )}
    </FieldFrame>
  )
}
