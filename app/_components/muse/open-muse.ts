/** Opens the Muse drawer from anywhere, optionally with a question. */
export const openMuse = (query = '') => window.dispatchEvent(new CustomEvent('muse:open', { detail: query }))

export function onOpenMuse(listener: (query: string) => void) {
  const handle = (event: Event) =>
    listener(event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : '')
  window.addEventListener('muse:open', handle)
  return () => window.removeEventListener('muse:open', handle)
}
