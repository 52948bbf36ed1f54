import { formatNumber } from '@/lib/format/number'

/** "1,204 h", "12 min" */
export const formatCompactHours = (ms: number) =>
  ms >= 3_600_000 ? `${formatNumber(Math.round(ms / 3_600_000))} h` : `${formatNumber(Math.round(ms / 60_000))} min`
