import { useEffect } from 'react'

/**
 * While a field is still being fetched, what is typed would be lost, or meant for whatever has the focus: it goes to
 * `onType` instead, letter by letter, as a change of the words so far.
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
