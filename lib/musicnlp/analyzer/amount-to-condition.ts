import type { Amount } from '../parser/span'
import type { Having, Threshold } from '../question/question'

/** The condition that an amount sets. "20 plays" without "at least" or the like means exactly 20. */
export const havingOf = ({ op, value, max }: Amount): Having => ({
  op: op ?? '=',
  value,
  ...(max === undefined ? {} : { max }),
})

export const thresholdOf = ({ value, unit }: Amount): Threshold => ({ value, unit: unit ?? 'plays' })
