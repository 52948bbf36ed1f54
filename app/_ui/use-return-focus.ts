'use client'
import { useCallback, useRef } from 'react'

// The dialogs that have not yet given the focus back, and the element each will give it to.
let waiting: { dialog: Element; opener: HTMLElement }[] = []

/** The opener of the dialog around an element, or of a dialog that was just removed, if that dialog is closing. */
function closingOpener(focused: Element | null) {
  const isClosing = ({ dialog }: (typeof waiting)[number]) =>
    !dialog.isConnected || (dialog.contains(focused) && dialog.getAttribute('data-state') === 'closed')
  return waiting.findLast(isClosing)?.opener
}

/** The element that has the focus as a dialog opens, if any. */
function findOpener(dialog: Element) {
  const before = document.activeElement
  const hasFocus = before instanceof HTMLElement && before !== document.body && !dialog.contains(before)
  // A dialog that closes as this one opens, like the palette before Muse, hands on its opener.
  return closingOpener(before) ?? (hasFocus ? before : null)
}

/**
 * A ref and a handler for a dialog that return the focus to the element that had it before. Radix only knows the
 * dialog's own trigger, and many dialogs are opened by a key or by another component.
 */
export function useReturnFocus(onCloseAutoFocus?: (event: Event) => void) {
  const opener = useRef<HTMLElement | null>(null)
  const opened = useRef<Element | null>(null)
  return {
    // Radix's own event on opening isn't sent where a field in the dialog has taken the focus already.
    ref: useCallback((dialog: HTMLElement | null) => {
      if (!dialog || dialog === opened.current) return
      opened.current = dialog
      opener.current = findOpener(dialog)
      if (opener.current) waiting.push({ dialog, opener: opener.current })
    }, []),
    onCloseAutoFocus: (event: Event) => {
      waiting = waiting.filter(({ dialog }) => dialog !== event.target)
      onCloseAutoFocus?.(event)
      if (event.defaultPrevented || !opener.current?.isConnected) return
      event.preventDefault()
      const isInNext = waiting.some(({ dialog }) => dialog.contains(document.activeElement))
      if (!isInNext) opener.current.focus()
    },
  }
}
