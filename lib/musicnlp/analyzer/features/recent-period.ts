import type { SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import { withPieces, type Evidence, type Piece } from './features'

/** With these "lately" belongs to the kind of question: "who am I playing more lately", "what did I play recently". */
const ownSense = ['trend', 'trend_down', 'more', 'less', 'lapsed', 'last', 'last_time', 'just']

const lastMonth: TimeNode = { kind: 'rolling', unit: 'day', count: 30 }

const isLately = ({ labels }: Piece) => labels.has('lately') && !ownSense.some((label) => labels.has(label))

/** "lately", "these days" where nothing else says when: the last 30 days, shown as assumed. */
export function withLately(evidence: Evidence): Evidence {
  const said = evidence.pieces.find(isLately)
  if (!said || evidence.times.length > 0 || ownSense.some((label) => evidence.labels.has(label))) return evidence
  const time: SpanOf<'time'> = { ...said.span, type: 'time', value: lastMonth }
  const pieces = evidence.pieces.map((piece) => (piece === said ? { span: time, labels: new Set(['time']) } : piece))
  return { ...withPieces(evidence, pieces), times: [time] }
}
