import type { KeyboardCoordinateGetter, UniqueIdentifier } from '@dnd-kit/core'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * Moves an entry one place with any arrow key, whether the places are side by side or below each other. At an end it
 * stays and `say` tells so.
 */
export function placeByArrow(
  items: readonly { id: UniqueIdentifier }[],
  say: (text: string) => void,
): KeyboardCoordinateGetter {
  return (event, { active, context: { over, droppableRects } }) => {
    const step = steps[event.code]
    if (step === undefined) return undefined
    event.preventDefault()
    const place = items.findIndex(({ id }) => id === (over?.id ?? active))
    const next = items[place + step]
    if (!next) say(step < 0 ? 'Already first' : 'Already last')
    const rect = next && droppableRects.get(next.id)
    return rect && { x: rect.left, y: rect.top }
  }
}
