import { cn } from './cn'

type Props<Value extends string> = {
  /** Of the radios; other groups on the page have other names. */
  name: string
  label: string
  options: readonly { value: Value; label: string }[]
  isPending?: boolean
  className?: string
  'aria-describedby'?: string
} & (
  | { value: Value; onChange: (value: Value) => void }
  // In a form, which reads the choice when it is sent
  | { defaultValue: Value }
)

/** A choice of one option in a bar of native radios, which the arrow keys choose. */
export function Segmented<Value extends string>({
  name,
  label,
  options,
  isPending,
  className,
  'aria-describedby': describedBy,
  ...choice
}: Props<Value>) {
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      data-pending={isPending || undefined}
      className={cn('inline-flex h-10 w-fit max-w-full items-center rounded-full bg-muted p-1', className)}
    >
      {options.map(({ value, label: text }) => (
        <label
          key={value}
          className={cn(
            'relative inline-flex h-full min-w-9 flex-auto items-center justify-center rounded-full px-3 max-sm:px-2.5',
            'text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors select-none hover:text-foreground',
            'has-checked:bg-card has-checked:text-foreground has-checked:shadow-sm dark:has-checked:bg-border',
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            {...('value' in choice
              ? { checked: value === choice.value, onChange: () => choice.onChange(value) }
              : { defaultChecked: value === choice.defaultValue })}
            className="absolute inset-0 appearance-none rounded-full"
          />
          {text}
        </label>
      ))}
    </div>
  )
}
