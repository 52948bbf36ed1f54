'use client'
import { useRef } from 'react'

// The dialogs that have not yet given the focus back, and the element each will give it to.
let waiting: { dialog: EventTarget; opener: HTMLElement }[] = []

/** The opener of the dialog around an element, or of a dialog that was just removed, if that dialog is closing. */
function closingOpener(focused: Element | null) {
  const isClosing = ({ dialog }: (typeof waiting)[number]) =>
    dialog instanceof Element &&
    (!dialog.isConnected || (dialog.contains(focused) && dialog.getAttribute('data-state') === 'closed'))
  return waiting.findLast(isClosing)?.opener
}

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
      const hasFocus = before instanceof HTMLElement && before !== document.body
      // A dialog that closes as this one opens, like the palette before Muse, hands on its opener.
      opener.current = closingOpener(before) ?? (hasFocus ? before : null)
      if (opener.current && event.target) waiting.push({ dialog: event.target, opener: opener.current })
      onOpenAutoFocus?.(event)
    },
    onCloseAutoFocus: (event: Event) => {
      waiting = waiting.filter(({ dialog }) => dialog !== event.target)
      onCloseAutoFocus?.(event)
      if (event.defaultPrevented || !opener.current?.isConnected) return
      event.preventDefault()
      opener.current.focus()
    },
  }
}
