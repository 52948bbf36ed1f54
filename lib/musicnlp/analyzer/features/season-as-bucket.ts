import type { Bucket } from '../../question'
import type { BucketWord, Span } from '../../parser/span'
import { every } from '../../parser/time/time-node'
import { withPieces, type Evidence, type Piece } from './features'

const asking: ReadonlySet<string> = new Set([
  'which',
  'what',
  'best',
  'biggest',
  'busiest',
  'heaviest',
  'greatest',
  'quietest',
  'slowest',
  'favourite',
  'favorite',
])

/** "which summer", "my busiest December": the newest one is not what is meant */
function bucketOf(span: Span, { reading: { tokens } }: Evidence): Bucket | null {
  if (
    span.type !== 'time' ||
    span.value.kind !== 'yearly' ||
    span.value.year !== null ||
    span.value.pick.way !== 'newest' ||
    !asking.has(tokens[span.i - 1]?.word ?? '')
  )
    return null
  const { type } = span.value.name
  return type === 'season' || type === 'month' ? type : null
}

/** "which summer did I listen the most": one of all summers is asked for, where nothing is listed. */
export function withAskedSeason(evidence: Evidence): Evidence {
  const piece = evidence.pieces.find(({ span }) => bucketOf(span, evidence) !== null)
  const bucket = piece && bucketOf(piece.span, evidence)
  if (
    !piece ||
    !bucket ||
    piece.span.type !== 'time' ||
    piece.span.value.kind !== 'yearly' ||
    evidence.kinds.length > 0 ||
    evidence.labels.has('who')
  )
    return evidence
  const said: BucketWord = { bucket, way: 'noun' }
  const time = { ...piece.span, value: { ...piece.span.value, pick: every } }
  const pieces = evidence.pieces.map((one): Piece =>
    one === piece ? { span: time, labels: new Set(['time', 'bucket:noun']) } : one,
  )
  const times = evidence.times.map((span) => (span === piece.span ? time : span))
  return { ...withPieces(evidence, pieces), times, buckets: [...evidence.buckets, said] }
}
