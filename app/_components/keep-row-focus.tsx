'use client'
import { useEffect } from 'react'
import { focusHeading } from './focus-heading'

/** An opening dialog takes the focus within this time, also where it puts its own button in the place of the pressed one. */
const WAIT_MS = 150

/** Whether something has the focus by now, or the page has been left. */
const hasFocusIn = (path: string) => document.activeElement !== document.body || location.pathname !== path

/** A button of a row that left the page, and the button that has the focus in its place. */
type Gone = { action: string; name: string; instead: HTMLElement }

/** The name of a button; one with only an icon has it in a label. */
const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.textContent

/**
 * When what has the focus goes away, a keyboard would start again at the top of the page. The focus moves from a button
 * of a row, as "Delete", to the same button of the next row, or of the last row if there is no next one, or to the
 * button that adds rows (`data-adds-rows` names the action) if none is left; if the row comes back, as with Undo, so does
 * the focus. From anything else, as a row of a list that is replaced, it moves to the page's heading. Buttons are the
 * same when their `data-row-action` is.
 */
export function KeepRowFocus() {
  useEffect(() => {
    const page = document.getElementById('content')
    if (!page) return
    let last: { element: HTMLElement; action: string | undefined; index: number; path: string } | null = null
    let gone: Gone | null = null
    const buttons = (action: string) =>
      [...page.querySelectorAll<HTMLElement>('[data-row-action]')].filter((one) => one.dataset.rowAction === action)
    const enter = ({ target: element }: FocusEvent) => {
      // A dialog that asks first, or a toast, is outside the page: the focus is still that of the row.
      if (!(element instanceof HTMLElement) || !page.contains(element)) return
      const action = element.dataset.rowAction
      last = { element, action, index: action ? buttons(action).indexOf(element) : -1, path: location.pathname }
      if (element !== gone?.instead) gone = null
    }
    const leaveRow = () => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return
      const { element, action, index, path } = last
      last = null
      if (location.pathname !== path) return
      const next = action ? buttons(action).filter((one) => one.ariaDisabled !== 'true') : []
      const button = next[index] ?? next.at(-1) ?? page.querySelector<HTMLElement>(`[data-adds-rows="${action ?? ''}"]`)
      if (!button || !action) return void setTimeout(() => hasFocusIn(path) || focusHeading(), WAIT_MS)
      button.focus()
      gone = { action, name: nameOf(element), instead: button }
    }
    const returnToRow = () => {
      if (!gone || document.activeElement !== gone.instead) return
      const { action, name } = gone
      buttons(action)
        .find((one) => nameOf(one) === name)
        ?.focus()
    }
    const observer = new MutationObserver(() => {
      leaveRow()
      returnToRow()
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
