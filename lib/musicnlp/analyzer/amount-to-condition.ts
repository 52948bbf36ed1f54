import type { Amount } from '../parser/span'
import type { Having, Threshold } from '../question'

/** The condition of an amount; said without "at least" or the like, it is just that many. */
export const havingOf = ({ op, value, max }: Amount): Having => ({
  op: op ?? '=',
  value,
  ...(max === undefined ? {} : { max }),
})

export const thresholdOf = ({ value, unit }: Amount): Threshold => ({ value, unit: unit ?? 'plays' })
