import type { SpanOf } from '../../parser/span'
import type { Unit } from '../../parser/time/time-node'
import { withPieces, type Evidence, type Piece } from './features'

const units: ReadonlySet<string> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'season', 'year'])

/** "of the week", which may also be that of each: "song of the week" is, "top songs of the week" is not */
function unitOf({ span }: Piece, words: readonly string[]): Unit | null {
  const [of, the, unit = '', ...more] = words.slice(span.i, span.j)
  return span.type === 'bucket' &&
    ['of', 'for'].includes(of ?? '') &&
    the === 'the' &&
    more.length === 0 &&
    units.has(unit)
    ? (unit as Unit)
    : null
}

/** "top songs of the week" where nothing else says when: those of this one. */
export function withThisUnit(evidence: Evidence): Evidence {
  if (
    !evidence.labels.has('most') ||
    evidence.times.length > 0 ||
    evidence.events.length > 0 ||
    evidence.buckets.length !== 1
  )
    return evidence
  const words = evidence.reading.tokens.map(({ word }) => word)
  const said = evidence.pieces.find((piece) => unitOf(piece, words) !== null)
  const unit = said && unitOf(said, words)
  if (!said || !unit) return evidence
  const time: SpanOf<'time'> = { ...said.span, type: 'time', value: { kind: 'unit', unit, offset: 0 } }
  const pieces = evidence.pieces.map((piece) => (piece === said ? { span: time, labels: new Set(['time']) } : piece))
  return { ...withPieces(evidence, pieces), times: [time], buckets: [] }
}
