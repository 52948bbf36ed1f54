import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'

type Item = { id: UniqueIdentifier; name: string }

export const dragInstructions =
  'To move an entry, press the space bar. Then use the arrow keys, and press the space bar again to drop it or Escape to cancel.'

/** What a screen reader says while an entry is dragged: its name and place in the list, never its id. */
export function dragAnnouncements(items: readonly Item[]): Announcements {
  const nameOf = (id: UniqueIdentifier) => items.find((item) => item.id === id)?.name ?? 'Entry'
  const numberOf = (id: UniqueIdentifier) => `${items.findIndex((item) => item.id === id) + 1} of ${items.length}`
  const placeOf = (id: UniqueIdentifier) => `place ${numberOf(id)}`
  const held = (id: UniqueIdentifier, at: UniqueIdentifier) => `${nameOf(id)} picked up, now at ${placeOf(at)}`
  return {
    onDragStart: ({ active }) => held(active.id, active.id),
    onDragOver: ({ active, over }) => {
      if (!over) return undefined
      return over.id === active.id ? held(active.id, over.id) : `Place ${numberOf(over.id)}`
    },
    onDragEnd: ({ active, over }) =>
      over && over.id !== active.id
        ? `${nameOf(active.id)} moved to ${placeOf(over.id)}`
        : `${nameOf(active.id)} stays at ${placeOf(active.id)}`,
    onDragCancel: ({ active }) => `Canceled. ${nameOf(active.id)} is back at ${placeOf(active.id)}`,
  }
}
