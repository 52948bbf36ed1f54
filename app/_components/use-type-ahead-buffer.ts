import { useEffect } from 'react'

/**
 * Catches keys typed while a dialog's text field is still loading; otherwise they would be lost or reach whatever has the
 * focus. Each key calls `onType` with a function that updates the text typed so far.
 */
export function useTypeAheadBuffer(isWaiting: boolean, onType: (change: (words: string) => string) => void) {
  useEffect(() => {
    if (!isWaiting) return
    const keep = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      if (!isLetter && event.key !== 'Backspace') return
      event.preventDefault()
      event.stopPropagation()
      onType((words) => (isLetter ? words + event.key : words.slice(0, -1)))
    }
    window.addEventListener('keydown', keep, true)
    return () => window.removeEventListener('keydown', keep, true)
  }, [isWaiting, onType])
}
