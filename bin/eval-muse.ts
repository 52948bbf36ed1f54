import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { curveLines, type CurvePoint } from './eval-curve'
import { askConversation, doubtOf } from '@/lib/musicnlp/testing/question-fixture'
import { differences, readExpected, toldBy, type Told } from '@/lib/musicnlp/testing/expected-question'
import type { Choice, Understanding } from '@/lib/musicnlp/question/understanding'

/**
 * `npm run eval:muse -- <set.jsonl> [--quiet] [--curve]` measures how well the questions of a set are understood, by voice and by
 * group, and prints every miss unless `--quiet` is given. Each line of a set is a conversation and the readings that are
 * right for its last turn. `--curve` prints the precision at every share of questions that would be answered: the readings
 * are taken from the surest to the least sure, at the end the first of those that are only offered.
 *
 * - exact: answered as one of the right readings, or rightly refused, among all
 * - within one tap: exact, or a right reading among the choices that are offered
 * - precision: right among those answered at once
 * - needless refusals: refused though a right reading exists, among the answerable
 * - right refusals: refused without an offer, among the unanswerable
 */
const Case = z.object({
  id: z.string(),
  voice: z.string(),
  group: z.string(),
  turns: z.array(z.string()).nonempty(),
  expected: z.array(z.string()).nonempty(),
})
type Case = z.infer<typeof Case>

type Outcome = 'right' | 'right_choice' | 'right_refusal' | 'wrong' | 'wrong_choices' | 'needless_refusal'
type Judged = Case & { outcome: Outcome; isAnswerable: boolean; wrong: string; best: CurvePoint | null }

const isRefused = ({ question }: Understanding) => question.intent === 'unsupported'

/** The slots in which a reading differs from the nearest right one; empty where it is right. */
function wrongSlots(
  understanding: Pick<Understanding, 'question' | 'notUnderstood'>,
  expected: readonly string[],
  told: Told,
) {
  const all = expected.map((text) => {
    const wanted = readExpected(text)
    // A life event has its own dates.
    const ranges = wanted.event !== undefined && wanted.ranges.length === 0
    if (ranges) wanted.ranges = understanding.question.time.ranges.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`)
    return differences(understanding.question, understanding.notUnderstood, wanted, told)
  })
  return all.sort((a, b) => a.length - b.length)[0] ?? []
}

/** Beyond the doubt of any reading that is answered at once */
const OFFERED = 100

/** The answer, else the first offer, with how unsure it is; null where there is neither. */
function bestOf({ turns, expected }: Case, understanding: Understanding, told: Told): CurvePoint | null {
  const right = (reading: Understanding['question']) =>
    wrongSlots({ question: reading, notUnderstood: [] }, expected, told).length === 0
  if (!isRefused(understanding)) return { isRight: right(understanding.question), doubt: doubtOf(turns.at(-1) ?? '') }
  const [first] = understanding.choices ?? []
  return first ? { isRight: right(first.question), doubt: OFFERED + first.leftOut.length } : null
}

function judge(one: Case): Judged {
  const isAnswerable = !one.expected.every((text) => text.trim() === 'unsupported')
  const { last: understanding, before } = askConversation(one.turns)
  const told = toldBy(before)
  const wrong = wrongSlots(understanding, one.expected, told)
  const judged = (outcome: Outcome, said = wrong.join('; ')): Judged => ({
    ...one,
    best: bestOf(one, understanding, told),
    outcome,
    isAnswerable,
    wrong: said,
  })
  if (!isRefused(understanding)) return judged(wrong.length === 0 ? 'right' : 'wrong')
  const choices = understanding.choices ?? []
  if (choices.length === 0 && one.expected.some((text) => text.trim() === 'unsupported')) return judged('right_refusal')
  const words = understanding.notUnderstood.join(', ')
  const isRight = ({ question }: Choice) => wrongSlots({ question, notUnderstood: [] }, one.expected, told).length === 0
  if (choices.some(isRight)) return judged('right_choice', `offered, left out: ${words}`)
  if (choices.length > 0)
    return judged('wrong_choices', `offered, left out ${words}: ${choices.map(({ query }) => query).join(' | ')}`)
  return judged('needless_refusal', `refused: ${words}`)
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`

function line(name: string, cases: readonly Judged[]): string {
  const count = (...outcomes: Outcome[]) => cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  const answerable = cases.filter(({ isAnswerable }) => isAnswerable).length
  const exact = count('right', 'right_refusal')
  const answered = count('right', 'wrong')
  return [
    name.padEnd(22),
    String(cases.length).padStart(4),
    percent(exact, cases.length),
    percent(exact + count('right_choice'), cases.length),
    percent(count('right'), answered),
    percent(count('needless_refusal'), answerable),
    percent(
      cases.filter((one) => !one.isAnswerable && one.outcome === 'right_refusal').length,
      cases.length - answerable,
    ),
  ].join('  ')
}

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!file) {
  console.error('Name a file of questions: npm run eval:muse -- set.jsonl')
  process.exit(1)
}
const judged = readFileSync(file, 'utf8')
  .split('\n')
  .filter((text) => text.trim() !== '')
  .map((text) => judge(Case.parse(JSON.parse(text))))

console.log(
  ['', '   n', '  exact', 'one tap', 'precis.', 'needless', 'r. refused']
    .map((text, at) => (at === 0 ? ''.padEnd(22) : text))
    .join('  '),
)
console.log(line('all', judged))
for (const key of ['voice', 'group'] as const)
  for (const name of [...new Set(judged.map((one) => one[key]))].sort())
    console.log(
      line(
        name,
        judged.filter((one) => one[key] === name),
      ),
    )
if (!process.argv.includes('--quiet'))
  for (const { id, turns, outcome, wrong } of judged.filter(
    ({ outcome }) => outcome !== 'right' && outcome !== 'right_refusal',
  ))
    console.log(`${id} ${outcome}: ${turns.join(' >> ')}\n    ${wrong}`)
if (process.argv.includes('--curve'))
  for (const text of curveLines(
    judged.map(({ best }) => best),
    OFFERED,
  ))
    console.log(text)
