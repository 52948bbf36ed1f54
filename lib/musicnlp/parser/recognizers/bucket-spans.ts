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

export const bucketSpans = (tokens: readonly Token[]): SpanOf<'bucket'>[] => [
  ...eachOfTimes(tokens),
  ...phraseSpans(phraseTries.bucket, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'bucket',
    type: 'bucket' as const,
    value,
  })),
]
