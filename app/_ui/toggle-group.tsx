'use client'
import { ToggleGroup as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'

export function ToggleGroup({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root
      data-slot="toggle-group"
      className={cn('inline-flex h-10 w-fit items-center rounded-full bg-muted p-1', className)}
      {...props}
    />
  )
}

export function ToggleGroupItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      data-slot="toggle-group-item"
      className={cn(
        'inline-flex h-full min-w-9 items-center justify-center gap-1.5 rounded-full px-3 text-sm',
        'font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground',
        'disabled:opacity-50 data-[state=on]:bg-card data-[state=on]:text-foreground',
        'data-[state=on]:shadow-sm',
        className,
      )}
      {...props}
    />
  )
}
