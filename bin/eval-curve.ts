/** A reading that is or could be answered. `doubt`: how surprising it is, lower is surer */
export type CurvePoint = { isRight: boolean; doubt: number }

const STEPS = 20

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1).padStart(5)} %`

/** The precision of the surest readings, for every twentieth of all questions that would be answered. */
export function curveLines(readings: readonly (CurvePoint | null)[], offeredFrom: number): string[] {
  const surest = readings.flatMap((one) => one ?? []).sort((a, b) => a.doubt - b.doubt)
  const counts = Array.from({ length: STEPS }, (_, step) => Math.round((readings.length * (step + 1)) / STEPS))
  const reached = [...new Set(counts.map((count) => Math.min(count, surest.length)))].filter((count) => count > 0)
  return [
    'answered  precision  up to a doubt of',
    ...reached.map((count) => {
      const taken = surest.slice(0, count)
      const doubt = taken.at(-1)?.doubt ?? 0
      const said = doubt < offeredFrom ? doubt.toFixed(2) : `an offer (words left out: ${doubt - offeredFrom})`
      const right = taken.filter(({ isRight }) => isRight).length
      return `${percent(count, readings.length)}   ${percent(right, count)}   ${said}`
    }),
  ]
}
