import { describe, expect, test } from 'vitest'
import type { Active, Over } from '@dnd-kit/core'
import { dragAnnouncements } from './drag-announcements'

const rect = { width: 0, height: 0, top: 0, left: 0, right: 0, bottom: 0 }
const active = (id: number): Active => ({
  id,
  data: { current: undefined },
  rect: { current: { initial: null, translated: null } },
})
const over = (id: number): Over => ({ id, data: { current: undefined }, rect, disabled: false })

describe('what a screen reader says while an entry is dragged', () => {
  const say = dragAnnouncements([
    { id: 3361, name: 'Yellowcard' },
    { id: 12, name: 'Low' },
    { id: 7, name: 'Mew' },
  ])

  test('names the entry and its place', () => {
    expect(say.onDragStart({ active: active(3361) })).toBe('Yellowcard picked up, now at place 1 of 3')
    expect(say.onDragOver({ active: active(3361), over: over(12) })).toBe('Place 2 of 3')
    expect(say.onDragEnd({ active: active(3361), over: over(12) })).toBe('Yellowcard moved to place 2 of 3')
  })

  test('says where the entry stays when the drag is cancelled or ends outside the list', () => {
    expect(say.onDragCancel({ active: active(7), over: null })).toBe('Canceled. Mew is back at place 3 of 3')
    expect(say.onDragEnd({ active: active(7), over: null })).toBe('Mew stays at place 3 of 3')
    expect(say.onDragOver({ active: active(7), over: null })).toBeUndefined()
  })
})
