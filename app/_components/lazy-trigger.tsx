'use client'
import { Slot } from 'radix-ui'
import { useEffect, useState, type ComponentType } from 'react'

type Props<P> = {
  /** Loads the popup component, which renders this button as its trigger and starts open. */
  load: () => Promise<ComponentType<P & { trigger: React.ReactNode }>>
  /** The popup's other props. */
  popupProps: P
  /** What a screen reader says that the button opens. */
  opens?: 'dialog' | 'menu'
  /** Whether it is open from the start, without a click */
  startsOpen?: boolean
  /** The button. */
  children: React.ReactElement
}

/**
 * A button whose menu, popover or dialog is loaded on hover or focus and opened on click. Most page views open none, so
 * their code is not part of the page.
 */
export function LazyTrigger<P extends object>({
  load,
  popupProps: give,
  opens = 'dialog',
  startsOpen = false,
  children,
}: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P & { trigger: React.ReactNode }> | null>(null)
  useEffect(() => {
    if (startsOpen) void load().then((part) => setPart(() => part))
  }, [startsOpen, load])
  if (Part) return <Part {...give} trigger={children} />
  const fetchEarly = () => void load()
  return (
    <Slot.Root
      aria-haspopup={opens}
      aria-expanded={false}
      onPointerEnter={fetchEarly}
      onFocus={fetchEarly}
      onClick={() => void load().then((part) => setPart(() => part))}
    >
      {children}
    </Slot.Root>
  )
}
