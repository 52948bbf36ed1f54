/** The shades of the steps. */
export const heatClasses = ['bg-heat-0', 'bg-heat-1', 'bg-heat-2', 'bg-heat-3', 'bg-heat-4'] as const

/** The step of a value, 0 to 4: none, and four up to the busiest. */
export function heatStep(value: number, most: number) {
  if (value <= 0 || most <= 0) return 0
  return Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))
}
