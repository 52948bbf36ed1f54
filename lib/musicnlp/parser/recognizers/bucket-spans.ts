import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans } from './recognizer'

const units = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['seasons', 'season'],
  ['years', 'year'],
] as const)

const eachOfThem =
  /^(?:in )?(?:each|every) (?:single )?(?:one )?of (?:the|my) (?=(?:last|past|previous) \S+ (days|weeks|months|quarters|seasons|years)\b)/

/** "in every one of the last 6 months": "in every one of" splits the time that follows. */
function eachOfTimes(tokens: readonly Token[]): SpanOf<'bucket'>[] {
  return tokens.flatMap(({ word }, i) => {
    if (!['in', 'each', 'every'].includes(word)) return []
    const found = eachOfThem.exec(
      tokens
        .slice(i, i + 9)
        .map((token) => token.word.replaceAll(' ', '_'))
        .join(' '),
    )
    const bucket = [...units].find(([plural]) => plural === found?.[1])?.[1]
    return found && bucket
      ? [
          {
            i,
            j: i + found[0].trim().split(' ').length,
            cost: 0.3,
            why: 'each of them',
            type: 'bucket' as const,
            value: { bucket, way: 'each' as const },
          },
        ]
      : []
  })
}

const weekends = new Set(['weekend', 'weekends'])
const weekdays = /^(mon|tues|wednes|thurs|fri|satur|sun)days?$/

/** "plays per weekend", "hours per Sunday": each week's, or each day's, of the time that follows */
function perRecurring(tokens: readonly Token[]): SpanOf<'bucket'>[] {
  return tokens.flatMap(({ word }, i) => {
    const next = tokens[i + 1]?.word ?? ''
    if (word !== 'per' || tokens[i + 2]?.word === 'day' || !(weekends.has(next) || weekdays.test(next))) return []
    const bucket = weekends.has(next) ? ('week' as const) : ('day' as const)
    return [
      { i, j: i + 1, cost: 0.3, why: 'per weekend', type: 'bucket' as const, value: { bucket, way: 'per' as const } },
    ]
  })
}

export const bucketSpans = (tokens: readonly Token[]): SpanOf<'bucket'>[] => [
  ...eachOfTimes(tokens),
  ...perRecurring(tokens),
  ...phraseSpans(phraseTries.bucket, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'bucket',
    type: 'bucket' as const,
    value,
  })),
]
