import { useSyncExternalStore } from 'react'

const KEY = 'letter-shortcuts'
const CHANGED = 'letter-shortcuts-changed'

/**
 * Whether single keys do nothing in this browser. Speech input types letters by accident, so they can be turned off in the
 * list of shortcuts, which `?` always opens.
 */
export const areLettersOff = () => localStorage.getItem(KEY) === 'off'

export function turnLetters(isOn: boolean) {
  if (isOn) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'off')
  window.dispatchEvent(new Event(CHANGED))
}

export const useLettersOff = () => useSyncExternalStore(onChange, areLettersOff, () => false)

function onChange(listener: () => void) {
  window.addEventListener(CHANGED, listener)
  return () => window.removeEventListener(CHANGED, listener)
}
