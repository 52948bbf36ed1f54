import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, intersectArcs, uniteArcs, type HourArc } from './hour-arc'

describe('arcs of hours', () => {
  it.each<[HourArc, HourArc, HourArc | null]>([
    [
      [21, 5],
      [22, 24],
      [22, 24],
    ],
    [
      [5, 12],
      [0, 9],
      [5, 9],
    ],
    [
      [21, 5],
      [23, 5],
      [23, 5],
    ],
    [
      [21, 5],
      [0, 5],
      [0, 5],
    ],
    [[5, 12], [12, 17], null],
    [[18, 24], [0, 9], null],
  ])('%j and %j', (a, b, expected) => expect(intersectArcs(a, b)).toEqual(expected))

  it.each<[HourArc, HourArc, HourArc | null]>([
    [
      [5, 12],
      [12, 17],
      [5, 17],
    ],
    [
      [17, 21],
      [21, 5],
      [17, 5],
    ],
    [
      [21, 5],
      [5, 12],
      [21, 12],
    ],
    [[5, 12], [17, 21], null],
    [
      [0, 12],
      [12, 24],
      [0, 24],
    ],
  ])('%j or %j', (a, b, expected) => expect(uniteArcs(a, b)).toEqual(expected))

  it('hold exactly the hours of both', () => {
    const arc = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
      .filter(([from, to]) => from !== to)
    fc.assert(
      fc.property(arc, arc, (a, b) => {
        const both = intersectArcs(a, b)
        if (both) for (let hour = 0; hour < 24; hour++) expect(holds(both, hour)).toBe(holds(a, hour) && holds(b, hour))
      }),
    )
  })
})
