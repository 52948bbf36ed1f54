'use client'
import { useEffect } from 'react'
import { areLettersOff } from './letter-shortcuts'

/** Calls the handler of a key pressed without modifiers, outside text fields and outside an input method. */
export function useKeyboardShortcuts(keys: Record<string, () => void>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.isComposing ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        (event.key !== '?' && areLettersOff()) ||
        isDialogLoading()
      )
        return
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=radio]), textarea, select') ||
    target.closest('[role=menu],[role=listbox],[role=dialog]') !== null)

/** Whether an opened dialog is still loading: keys typed now are meant for it. */
const isDialogLoading = () => document.querySelector('[aria-haspopup=dialog][aria-expanded=true]') !== null
