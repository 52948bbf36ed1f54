import { cn } from '@/app/_ui/cn'

type Option<Value extends string> = {
  value: Value
  label: string
  /** What a short label stands for: "Wednesday" */
  longLabel?: string
}
type Props<Value extends string> = {
  /** Of the inputs; other groups on the page have other names. */
  name: string
  label: string
  options: readonly Option<Value>[]
  chosen: readonly Value[]
  /** One of the options, or any number of them */
  type: 'radio' | 'checkbox'
  onChange: (value: Value, isChosen: boolean) => void
}

/** Choices among more options than a bar has room for: native radios or checkboxes that go on in a second row. */
export function ChoicePills<Value extends string>({ name, label, options, chosen, type, onChange }: Props<Value>) {
  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-xs font-medium text-muted-foreground">
        {label}
      </p>
      <div role={type === 'radio' ? 'radiogroup' : 'group'} aria-label={label} className="flex flex-wrap gap-1">
        {options.map(({ value, label: text, longLabel }) => (
          <label
            key={value}
            className={cn(
              'relative inline-flex h-8 min-w-9 items-center justify-center rounded-full border bg-card px-2.5',
              'text-[0.8125rem] font-medium whitespace-nowrap text-muted-foreground transition-colors select-none',
              'hover:text-foreground pointer-coarse:h-10',
              'has-checked:border-foreground has-checked:bg-foreground has-checked:text-background',
            )}
          >
            <input
              type={type}
              name={name}
              value={value}
              aria-label={longLabel}
              checked={chosen.includes(value)}
              onChange={({ target }) => onChange(value, target.checked)}
              className="absolute inset-0 appearance-none rounded-full outline-offset-2"
            />
            {text}
          </label>
        ))}
      </div>
    </div>
  )
}
