import { focusHeading } from './focus-heading'

/**
 * Moves the focus from a row's control that goes away to the same control of the next row, or of the row before where it
 * is the last, or to the page's heading. Controls are the same when their `data-row-action` is. A focus that has moved
 * elsewhere meanwhile stays there.
 */
export function focusNextRow(control: HTMLElement | null) {
  const focused = document.activeElement
  if (!control?.isConnected || (focused !== control && focused !== document.body)) return
  const alike = [...document.querySelectorAll<HTMLButtonElement>('button[data-row-action]')].filter(
    (one) => one === control || (one.dataset.rowAction === control.dataset.rowAction && !one.disabled),
  )
  const place = alike.findIndex((one) => one === control)
  const next = alike[place + 1] ?? alike[place - 1]
  if (next) next.focus()
  else focusHeading()
}
