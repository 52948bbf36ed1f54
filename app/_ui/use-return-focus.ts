'use client'
import { useRef } from 'react'

// The element that gets the focus back when each dialog closes, also for a dialog that another dialog opens.
const openers = new WeakMap<Element, HTMLElement>()

type Handlers = {
  onOpenAutoFocus?: ((event: Event) => void) | undefined
  onCloseAutoFocus?: ((event: Event) => void) | undefined
}

/**
 * Handlers for a dialog that return the focus to the element that had it before. Radix only knows the dialog's own
 * trigger, and many dialogs are opened by a key or by another component.
 */
export function useReturnFocus({ onOpenAutoFocus, onCloseAutoFocus }: Handlers) {
  const opener = useRef<HTMLElement | null>(null)
  return {
    onOpenAutoFocus: (event: Event) => {
      const before = document.activeElement
      opener.current = before instanceof HTMLElement && before !== document.body ? before : null
      const outer = before?.closest('[role=dialog]')
      const outerOpener = outer && openers.get(outer)
      if (outerOpener && outer.getAttribute('data-state') === 'closed') opener.current = outerOpener
      if (opener.current && event.target instanceof Element) openers.set(event.target, opener.current)
      onOpenAutoFocus?.(event)
    },
    onCloseAutoFocus: (event: Event) => {
      onCloseAutoFocus?.(event)
      if (event.defaultPrevented || !opener.current?.isConnected) return
      event.preventDefault()
      opener.current.focus()
    },
  }
}
