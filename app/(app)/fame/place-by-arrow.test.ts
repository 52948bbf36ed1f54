import { describe, expect, test } from 'vitest'
import { placeByArrow } from './place-by-arrow'

const rectAt = (left: number) => ({ left, top: 10, right: left + 90, bottom: 100, width: 90, height: 90 })
const items = [{ id: 5 }, { id: 6 }, { id: 7 }]

function press(code: string, active: number) {
  const said: string[] = []
  const move = placeByArrow(items, (text) => said.push(text))
  const context = {
    activatorEvent: null,
    active: null,
    activeNode: null,
    collisionRect: null,
    collisions: null,
    draggableNodes: new Map(),
    draggingNode: null,
    draggingNodeRect: null,
    droppableRects: new Map(items.map(({ id }, index) => [id, rectAt(index * 100)])),
    over: null,
    scrollableAncestors: [],
    scrollAdjustedTranslate: null,
  }
  const event = Object.assign(new Event('keydown'), { code })
  // @ts-expect-error a key event and the containers need a browser, and neither is read
  return { to: move(event, { active, currentCoordinates: { x: 0, y: 0 }, context }), said }
}

describe('moving an entry of the hall of fame by key', () => {
  test.each(['ArrowRight', 'ArrowDown'])('%s moves it one place on', (code) => {
    expect(press(code, 5)).toEqual({ to: { x: 100, y: 10 }, said: [] })
  })

  test.each(['ArrowLeft', 'ArrowUp'])('%s moves it one place back', (code) => {
    expect(press(code, 7)).toEqual({ to: { x: 100, y: 10 }, said: [] })
  })

  test('says so at either end', () => {
    expect(press('ArrowUp', 5)).toEqual({ to: undefined, said: ['Already first'] })
    expect(press('ArrowDown', 7)).toEqual({ to: undefined, said: ['Already last'] })
  })

  test('leaves other keys alone', () => {
    expect(press('KeyA', 5)).toEqual({ to: undefined, said: [] })
  })
})
