'use client'
import { Slot } from 'radix-ui'
import { useState, type ComponentType } from 'react'

type Props<P> = {
  /** Brings the part that draws this button as its trigger and begins open. */
  load: () => Promise<ComponentType<P & { trigger: React.ReactNode }>>
  /** What the part needs besides. */
  popupProps: P
  /** The button. */
  children: React.ReactElement
}

/**
 * A button whose menu, popover or dialog is fetched when the button is reached for: pointing at it or focusing it
 * fetches, pressing it opens. Most visits to a page open none of them.
 */
export function LazyTrigger<P extends object>({ load, popupProps: give, children }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P & { trigger: React.ReactNode }> | null>(null)
  if (Part) return <Part {...give} trigger={children} />
  const fetchEarly = () => void load()
  return (
    <Slot.Root
      aria-haspopup="true"
      aria-expanded={false}
      onPointerEnter={fetchEarly}
      onFocus={fetchEarly}
      onClick={() => void load().then((part) => setPart(() => part))}
    >
      {children}
    </Slot.Root>
  )
}
