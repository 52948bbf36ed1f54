'use client'
import { useEffect, useRef, type FocusEvent } from 'react'
import { focusHeading } from '../focus-heading'

/**
 * Lets the focus enter and leave the toasts freely. Sonner would send it back to the control before on every step out,
 * so Tab could never pass the toasts. The focus returns only when the toast that has it is dismissed, and the time of a
 * toast stands still while it has the focus.
 */
export function ToastFocus({ children }: { children: React.ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    const toasts = area.current
    if (!toasts) return
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyT') return
      const front = toasts.querySelector('[data-sonner-toast][data-front=true]')
      const target = front?.querySelector<HTMLElement>('button[data-action]') ?? front
      if (!(target instanceof HTMLElement)) return
      event.preventDefault()
      target.focus()
    }
    const returnFocus = new MutationObserver(() => {
      const before = cameFrom.current
      if (!before || document.activeElement !== document.body) return
      cameFrom.current = null
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      if (document.activeElement === document.body) focusHeading()
    })
    document.addEventListener('keydown', onKey)
    returnFocus.observe(toasts, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      returnFocus.disconnect()
    }
  }, [])
  const enter = (event: FocusEvent) => {
    event.stopPropagation()
    if (area.current?.contains(event.relatedTarget)) return
    cameFrom.current = event.relatedTarget
    // Sonner pauses the toasts while the pointer is over them.
    event.target.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))
  }
  const leave = (event: FocusEvent) => {
    event.stopPropagation()
    if (area.current?.contains(event.relatedTarget)) return
    event.target.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }))
    if (event.relatedTarget) cameFrom.current = null
  }
  return (
    <div ref={area} onFocusCapture={enter} onBlurCapture={leave}>
      {children}
    </div>
  )
}
