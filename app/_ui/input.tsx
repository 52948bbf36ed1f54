import type { ComponentProps } from 'react'
import { cn } from './cn'

export const fieldClasses =
  'w-full min-w-0 rounded-lg border border-input/60 bg-card px-3 text-base shadow-xs ' +
  'transition-[border-color,box-shadow] outline-none placeholder:text-muted-foreground ' +
  'focus-visible:border-ring focus-visible:ring-3 focus-visible:ring-ring/30 ' +
  'disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-destructive ' +
  'aria-invalid:ring-destructive/25 sm:text-sm'

export function Input({ className, type, ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      data-slot="input"
      className={cn(
        fieldClasses,
        'h-10 py-1 file:mr-3 file:h-full file:border-0 file:bg-transparent file:text-sm file:font-medium',
        className,
      )}
      {...props}
    />
  )
}
