/** Asked before a script, not a link, opens another page: palette rows. False where unsaved changes ask the person first. */
export const mayLeaveFor = (href: string): boolean =>
  window.dispatchEvent(new CustomEvent(LEAVE, { cancelable: true, detail: href }))

/** Calls `ask` with the address whenever something wants to leave the page, which then stays. Returns how to stop. */
export function askBeforeLeaving(ask: (href: string) => void): () => void {
  const onLeave = (event: Event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return
    event.preventDefault()
    ask(event.detail)
  }
  window.addEventListener(LEAVE, onLeave)
  return () => window.removeEventListener(LEAVE, onLeave)
}

const LEAVE = 'musicmuse:leave'
