'use client'
import { useEffect } from 'react'
import { focusHeading } from './focus-heading'

/**
 * When the focused button of a row goes away, as "Delete" does with its row, moves the focus to the same button of the
 * next row, of the last row if there is no next one, or to the page's heading. Buttons are the same when their
 * `data-row-action` is. Otherwise a keyboard would start again at the top of the page.
 */
export function KeepRowFocus() {
  useEffect(() => {
    const page = document.getElementById('content')
    if (!page) return
    let last: { button: HTMLElement; action: string; index: number; path: string } | null = null
    const buttons = (action: string) =>
      [...page.querySelectorAll<HTMLElement>('[data-row-action]')].filter((one) => one.dataset.rowAction === action)
    const enter = ({ target: button }: FocusEvent) => {
      // A dialog that asks first is outside the page: the focus is still that of the row.
      if (!(button instanceof HTMLElement) || !page.contains(button)) return
      const action = button.dataset.rowAction
      last = action ? { button, action, index: buttons(action).indexOf(button), path: location.pathname } : null
    }
    const observer = new MutationObserver(() => {
      if (!last || last.button.isConnected || document.activeElement !== document.body) return
      const { action, index, path } = last
      last = null
      if (location.pathname !== path) return
      const next = buttons(action).filter((one) => one.ariaDisabled !== 'true')
      const button = next[index] ?? next.at(-1)
      if (button) button.focus()
      else focusHeading()
    })
    document.addEventListener('focusin', enter)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', enter)
      observer.disconnect()
    }
  }, [])
  return null
}
