export type HourArc = [from: number, toExclusive: number]

const HOURS = 24
const all = Array.from({ length: HOURS }, (_, hour) => hour)

export const holds = ([from, to]: HourArc, hour: number) =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to

/** A set of hours as one continuous arc of the clock, which may wrap midnight; null if it is empty or has gaps. */
export function arcOf(hours: ReadonlySet<number>): HourArc | null {
  const starts = all.filter((hour) => hours.has(hour) && !hours.has((hour + HOURS - 1) % HOURS))
  if (hours.size === HOURS) return [0, HOURS]
  const [from] = starts
  if (starts.length !== 1 || from === undefined) return null
  const to = from + hours.size
  return [from, to > HOURS ? to - HOURS : to]
}

export const intersectArcs = (a: HourArc, b: HourArc) =>
  arcOf(new Set(all.filter((hour) => holds(a, hour) && holds(b, hour))))
export const uniteArcs = (a: HourArc, b: HourArc) =>
  arcOf(new Set(all.filter((hour) => holds(a, hour) || holds(b, hour))))
