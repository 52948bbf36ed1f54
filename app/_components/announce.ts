/** Tells people with a screen reader what happened where the page shows it to the eye alone. */
export const announce = (text: string) => window.dispatchEvent(new CustomEvent('announce', { detail: text }))

export function onAnnounce(listener: (text: string) => void) {
  const handle = (event: Event) =>
    event instanceof CustomEvent && typeof event.detail === 'string' && listener(event.detail)
  window.addEventListener('announce', handle)
  return () => window.removeEventListener('announce', handle)
}
