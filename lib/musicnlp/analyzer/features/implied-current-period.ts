import type { SpanOf } from '../../parser/span'
import { withPieces, type Evidence } from './features'

/** "am I listening less than last year", "more Drake than last month": what is not said is this year, this month. */
export function withThisOne(evidence: Evidence): Evidence {
  const [last, ...others] = evidence.times
  const { spans, tokens } = evidence.reading
  const than = spans.find(({ type, i, j }) => type === 'versus' && j === last?.i && tokens[i]?.word === 'than')
  if (
    !last ||
    !than ||
    others.length > 0 ||
    last.value.kind !== 'unit' ||
    last.value.offset !== -1 ||
    !['more', 'less', 'trend', 'trend_down'].some((label) => evidence.labels.has(label))
  )
    return evidence
  const now: SpanOf<'time'> = {
    ...last,
    i: than.i,
    j: than.i,
    why: 'the one that goes on',
    value: { ...last.value, offset: 0 },
  }
  const before = <T>(all: readonly T[], at: (one: T) => boolean, made: T) =>
    all.flatMap((one) => (at(one) ? [made, one] : [one]))
  const pieces = before(evidence.pieces, ({ span }) => span === than, { span: now, labels: new Set(['time']) })
  return {
    ...withPieces(evidence, pieces),
    reading: { ...evidence.reading, spans: before(spans, (span) => span === than, now) },
    times: [now, last],
  }
}
