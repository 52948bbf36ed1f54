/** The part of the Navigation API used here, which TypeScript does not know yet. */
type Navigation = EventTarget & { traverseTo: (key: string) => unknown }
type NavigateEvent = Event & { navigationType: string; destination: { key: string } }

/**
 * Calls `ask` with what goes on when the person presses Back or Forward; the page stays until then. Older browsers leave
 * without asking. Returns how to stop.
 */
export function askBeforeGoingBack(ask: (goOn: () => void) => void): () => void {
  const { navigation } = window as Window & { navigation?: Navigation }
  if (!navigation) return () => {}
  const onNavigate = (event: Event) => {
    const { navigationType, destination, cancelable } = event as NavigateEvent
    if (navigationType !== 'traverse' || !cancelable) return
    event.preventDefault()
    ask(() => {
      navigation.removeEventListener('navigate', onNavigate)
      navigation.traverseTo(destination.key)
    })
  }
  navigation.addEventListener('navigate', onNavigate)
  return () => navigation.removeEventListener('navigate', onNavigate)
}
