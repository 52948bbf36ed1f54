'use client'
import { cn } from '@/app/_ui/cn'
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core'
import { arrayMove, horizontalListSortingStrategy, SortableContext } from '@dnd-kit/sortable'
import { useEffect, useId, useRef, useState, useTransition } from 'react'
import { AlbumsNotInFiles } from '@/app/_components/albums-not-in-files'
import { announce } from '@/app/_components/announce'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { saveHallOfFame } from './actions'
import { dragAnnouncements, dragInstructions } from './drag-announcements'
import { placeByArrow } from './place-by-arrow'
import { FamePicker } from './fame-picker'
import { FameEntry } from './fame-entry'

export type FameChoice = { id: number; name: string; artist: string | null; album: string | null; plays: number }
type Props = { kind: HallOfFameKind; title: string; chosen: FameChoice[]; offer: FameChoice[] }

/** The three slots of one kind: drag or use the keyboard to order them, search to fill them. */
export function FameList({ kind, title, chosen, offer }: Props) {
  const id = useId()
  const [items, setItems] = useState(chosen)
  const [, startTransition] = useTransition()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: placeByArrow(items, announce) }),
  )
  const section = useRef<HTMLElement>(null)
  // The control that gets the focus once the list has changed, as the one that was pressed may be gone.
  const nextFocus = useRef<string | null>(null)
  useEffect(() => {
    const target = nextFocus.current && section.current?.querySelector<HTMLElement>(nextFocus.current)
    nextFocus.current = null
    if (target) target.focus()
  }, [items])
  /** Whether it was saved; if not, a toast says why. */
  const save = async (next: FameChoice[]) => {
    const result = await saveHallOfFame({ kind, ids: next.map((item) => item.id) })
    if (!result.ok) toast.error(result.error.message)
    return result.ok
  }
  /** Says the change in a toast, which can undo it. One toast is enough for all changes of the page. */
  const change = (next: FameChoice[], text: string, focus: string | null = null) => {
    const before = items
    nextFocus.current = focus
    setItems(next)
    startTransition(async () => {
      if (!(await save(next))) setItems(before)
    })
    toast.message(text, { id: 'hall-of-fame', ...undoable(() => undo(before)) })
  }
  const undo = async (before: FameChoice[]) => {
    if (!(await save(before))) return
    setItems(before)
    announce('Undone')
  }
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [active.id, over?.id].map((key) => items.findIndex((item) => item.id === key))
    const item = from === undefined ? undefined : items[from]
    if (item && from !== undefined && to !== undefined && from !== to && to >= 0)
      change(arrayMove(items, from, to), `Moved ${item.name} to place ${to + 1}`)
  }
  const remove = (item: FameChoice) => {
    const next = items.filter((other) => other !== item)
    const place = Math.min(items.indexOf(item) + 1, next.length)
    change(next, `Removed ${item.name}`, place === 0 ? '[data-choose]' : `[data-place="${place}"] [data-move]`)
  }
  const add = (item: FameChoice) => {
    const place = items.length + 1
    change([...items, item], `${item.name} is at place ${place}`, place === 3 ? `[data-place="3"] [data-move]` : null)
  }
  const addOffer = () =>
    change(offer, `Added ${offer.map(({ name }) => name).join(', ')}`, '[data-place="1"] [data-move]')
  return (
    <section ref={section} aria-label={title} className="max-w-5xl space-y-3">
      <div className="flex items-center justify-between gap-4">
        <h2 className="text-xl font-semibold">{title}</h2>
        {items.length === 0 && offer.length > 0 && (
          <Button variant="outline" size="sm" onClick={addOffer}>
            Use my all-time top three<span className="sr-only"> {kind}s</span>
          </Button>
        )}
      </div>
      {kind === 'album' && items.length === 0 && offer.length === 0 ? (
        <p className="text-sm text-pretty text-muted-foreground">
          <AlbumsNotInFiles />
        </p>
      ) : (
        <DndContext
          id={id}
          sensors={sensors}
          collisionDetection={closestCenter}
          onDragEnd={drop}
          accessibility={{
            announcements: spoken(dragAnnouncements(items)),
            screenReaderInstructions: { draggable: dragInstructions },
          }}
        >
          <SortableContext items={items.map((item) => item.id)} strategy={horizontalListSortingStrategy}>
            <ol className="grid gap-3 sm:grid-cols-3 sm:gap-4">
              {items.map((item, index) => (
                <FameEntry key={item.id} kind={kind} place={index + 1} item={item} onRemove={() => remove(item)} />
              ))}
              {items.length < 3 && (
                <li>
                  <FamePicker
                    kind={kind}
                    place={items.length + 1}
                    taken={items.map((item) => item.id)}
                    onChoose={add}
                  />
                </li>
              )}
              {[2, 3]
                .filter((place) => place > items.length + 1)
                .map((place) => (
                  <li
                    key={place}
                    aria-hidden
                    className={cn(
                      'hidden min-h-[5.75rem] place-items-center rounded-xl border border-dashed font-display text-2xl',
                      'text-muted-foreground/40 sm:grid',
                    )}
                  >
                    {place}
                  </li>
                ))}
            </ol>
          </SortableContext>
        </DndContext>
      )}
    </section>
  )
}

/** Says the announcements in the page's own live region, so that a later one, such as a removal, replaces them. */
const spoken = (words: Announcements): Announcements => ({
  onDragStart: (event) => say(words.onDragStart(event)),
  onDragOver: (event) => say(words.onDragOver(event)),
  // A toast says what was moved, with how to undo it.
  onDragEnd: (event) => (event.over && event.over.id !== event.active.id ? undefined : say(words.onDragEnd(event))),
  onDragCancel: (event) => say(words.onDragCancel(event)),
})

function say(text: string | undefined): undefined {
  if (text) announce(text)
}
