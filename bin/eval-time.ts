import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { FIRST_YEAR } from '@/lib/musicnlp/analyzer/time/occurrence'
import { bestTimes } from '@/lib/musicnlp/parser/time/best-time-phrases'
import { timePhrases } from '@/lib/musicnlp/parser/time/time-phrases'
import { wholeText } from '@/lib/musicnlp/parser/time/time-tokens'
import type { TimeNode } from '@/lib/musicnlp/parser/time/time-node'
import { parseTimeText, wallClockInstant } from '@/lib/musicnlp/parse-time-text'

/**
 * `npm run eval:time -- <file.jsonl>` measures how often time expressions are read as other parsers' test sets expect.
 * A miss that one of our conventions explains is listed under that convention; the rest are faults.
 */
const Range = z.tuple([z.string().nullable(), z.string().nullable()])
const Case = z.object({ id: z.string(), source: z.string(), q: z.string(), now: z.string(), accept: z.array(Range) })
type Case = z.infer<typeof Case>
type Read = {
  ranges: readonly (readonly [string | null, string | null])[]
  nodes: TimeNode[]
  text: string
  accept: Case['accept']
}

const parts = (node: TimeNode): TimeNode[] => {
  if (node.kind === 'and' || node.kind === 'or') return [node, ...node.parts.flatMap(parts)]
  if (node.kind === 'between') return [node, ...parts(node.from), ...parts(node.to)]
  return 'of' in node && node.of ? [node, ...parts(node.of)] : [node]
}
const has =
  (test: (node: TimeNode) => boolean) =>
  ({ nodes }: Read) =>
    nodes.flatMap(parts).some(test)
const isKind = (...kinds: TimeNode['kind'][]) => has((node) => kinds.includes(node.kind))
const nothing =
  (words: RegExp) =>
  ({ ranges, text }: Read) =>
    ranges.length === 0 && words.test(text)
const sameStart = ({ ranges, accept }: Read) => accept.some(([from]) => from === ranges[0]?.[0])
const longer = ({ ranges, accept }: Read) => accept.some(([, to]) => (ranges[0]?.[1] ?? '9') > (to ?? '9'))

/** The first convention that matches explains the miss. */
const conventions: [name: string, explains: (read: Read) => boolean][] = [
  ['both ends of a range are included', (read) => isKind('between')(read) && sameStart(read) && longer(read)],
  ['year to date holds today', (read) => isKind('so_far')(read) && sameStart(read) && /\bto date\b/i.test(read.text)],
  ['"earlier this month" reaches to today, not to its middle', (read) => isKind('so_far')(read) && sameStart(read)],
  ['weeks end with their Sunday', (read) => isKind('rest')(read) && sameStart(read)],
  ['"last N" rolls up to today', isKind('rolling')],
  ['early, mid and late are thirds', isKind('third')],
  ['weeks of a month or year go by sevens from its first day', isKind('nth')],
  ['seasons are whole months', has((node) => node.kind === 'unit' && node.unit === 'season')],
  [
    'N months or years ago is the whole month or year',
    has((node) => node.kind === 'ago' && (node.unit === 'month' || node.unit === 'year')),
  ],
  [
    'the last Wednesday is the newest that is over',
    has((node) => node.kind === 'weekdays' && node.pick.way === 'back'),
  ],
  [
    'the Eids follow the umm al-qura calendar',
    has((node) => node.kind === 'yearly' && node.name.type === 'holiday' && node.name.holiday.startsWith('eid')),
  ],
  ['what is counted from an unnamed day is no time', nothing(/\b(the (day|year) before|at this time)\b/i)],
  [
    'a unit alone ("of the month") asks for a split, not a time',
    nothing(/\b(of|in|for|the) (the )?(day|week|month|year|fortnight|week \d+)\b/i),
  ],
  [
    'a year alone in which nobody can have listened is a title',
    (read) =>
      read.ranges.length === 0 &&
      has((node) => node.kind === 'years' && node.to === node.from + 1 && node.from < FIRST_YEAR)(read),
  ],
  ['office shorthand (BOY, BOM, EOY) is not read', nothing(/\b(BO[MY]|EO[MY])\b/)],
  [
    'a weekday must fit its date',
    has((node) => node.kind === 'yearly' && node.name.type === 'numeric_date' && node.name.weekday !== null),
  ],
  [
    'a first day without a month takes the one that makes the range short',
    ({ text }) => /\bfrom the [\w-]+ to the \w+ of\b/i.test(text),
  ],
  ['party primaries are not holidays', ({ text }) => /\btuesday\b/i.test(text) && /\b(super|mega)\b/i.test(text)],
]

function score({ q, now, accept }: Case): { right: boolean; reason: string | null; ranges: Read['ranges'] } {
  const { ranges } = parseTimeText(q, wallClockInstant(now))
  const right = ranges.length === 1 && accept.some(([from, to]) => from === ranges[0]?.[0] && to === ranges[0]?.[1])
  const read = { ranges, nodes: bestTimes(timePhrases(wholeText(q))).map(({ node }) => node), text: q, accept }
  return {
    right,
    reason: right ? null : (conventions.find(([, explains]) => explains(read))?.[0] ?? 'unexplained'),
    ranges,
  }
}

const percent = (part: number, all: number) => `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`

function main(file: string) {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)))
  const scored = cases.map((one) => ({ ...one, ...score(one) }))
  for (const { q, now, accept, ranges, reason } of scored.filter(({ right }) => !right)) {
    console.log(
      `${reason ?? ''}\n    ${JSON.stringify(q)} at ${now}: ` +
        `ours ${JSON.stringify(ranges)}, theirs ${JSON.stringify(accept)}`,
    )
  }
  const groups = (key: (one: (typeof scored)[number]) => string | null) =>
    [...new Set(scored.map(key))].filter((name) => name !== null).sort()
  for (const source of groups(({ source }) => source)) {
    const own = scored.filter((one) => one.source === source)
    console.log(`${source}: ${percent(own.filter(({ right }) => right).length, own.length)} as they stand`)
  }
  for (const reason of groups((one) => one.reason)) {
    const count = scored.filter((one) => one.reason === reason).length
    console.log(`  ${String(count).padStart(3)}  ${reason}`)
  }
  console.log(`as they stand: ${percent(scored.filter(({ right }) => right).length, scored.length)}`)
  console.log(
    `with our conventions: ${percent(scored.filter(({ reason }) => reason !== 'unexplained').length, scored.length)}`,
  )
}

const [file] = process.argv.slice(2)
if (file) main(file)
else {
  console.error('usage: npm run eval:time -- <file.jsonl>')
  process.exitCode = 1
}
