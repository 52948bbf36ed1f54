const classes = ['bg-heat-0', 'bg-heat-1', 'bg-heat-2', 'bg-heat-3', 'bg-heat-4'] as const

/** The shade of a value in four steps up to the busiest. */
export function heatClass(value: number, most: number) {
  if (value <= 0 || most <= 0) return classes[0]
  return classes[Math.min(4, Math.max(1, Math.ceil((value / most) * 4)))] ?? classes[4]
}

export const heatClasses = classes
