import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Side } from '@/lib/musicnlp/question/answer-data'
import type { Filters, Question } from '@/lib/musicnlp/question/question'
import { average } from './average'
import { listLength, side, type RunInput, type Runner } from './runner'
import { itemKindOf, rounded } from './item-queries'
import { measure, measureOf, plays, time, unitOf } from './metric-measures'
import { platformsOf } from './platform-families'
import { rankedItems } from './ranked-items'
import { allTime, within } from './scope'
import { sideLabel } from './comparison-label'
import { sidesOf } from './comparison-questions'

const sql = Prisma.sql

/**
 * One figure for each side (plays, time or what was said), plays and time always beside it; for a kind of item that
 * no side names ("top artists of 2021 against 2022") each side's first five as well; with a bucket each side's average.
 * `value` is first less second.
 */
export const compare: Runner = async (input) => {
  const questions = sidesOf(input.question)
  if (questions.length < 2) return { kind: 'none' }
  const sides = (await sidesTogether(questions, input)) ?? (await sidesOneByOne(questions, input))
  const [first, second] = sides
  return {
    kind: 'comparison',
    sides,
    unit: first?.unit,
    value: sides.length === 2 ? rounded((first?.value ?? 0) - (second?.value ?? 0)) : null,
  }
}

const Figures = z.object({ figure: z.number(), plays: z.number(), ms_played: z.number() })

const figures = (question: Question) =>
  sql`${measure(measureOf(question), question.time, itemKindOf(question))} as figure, ${plays} as plays, ${time} as ms_played`

function sideOf(question: Question, label: string, row: z.infer<typeof Figures>): Side {
  const by = measureOf(question)
  const value = by === 'skip_rate' ? rounded(row.figure) : row.figure
  return side(label, value, unitOf(by, itemKindOf(question)), { plays: row.plays, ms_played: row.ms_played })
}

/** "plays per week, this spring against last spring": the average of one side. */
async function averageOf(question: Question, label: string, input: Omit<RunInput, 'question'>): Promise<Side> {
  const { value, unit } = await average({ ...input, question })
  return side(label, typeof value === 'number' ? value : null, unit ?? 'plays')
}

async function sidesOneByOne(questions: Question[], input: RunInput): Promise<Side[]> {
  const { reader } = input
  const sides: Side[] = []
  for (const question of questions) {
    if (question.bucket) {
      sides.push(await averageOf(question, sideLabel(question, questions), input))
      continue
    }
    const row = await reader.row(Figures, sql`select ${figures(question)} from plays p where ${within(question)}`)
    const figured = sideOf(question, sideLabel(question, questions), row)
    sides.push(listsItems(question) ? { ...figured, items: await itemsOf(question, reader) } : figured)
  }
  return sides
}

async function itemsOf(question: Question, reader: RunInput['reader']) {
  const [kind, by] = [itemKindOf(question), measureOf(question)]
  const wanted = {
    kind,
    by: by === 'distinct' ? ('plays' as const) : by,
    order: question.order,
    from: 1,
    count: Math.min(listLength(question), 5),
  }
  return (await rankedItems(reader, question, wanted)).items
}

/**
 * Sides that differ in one filter and share no play ("phone or desktop") are read in one pass, since filters have no
 * index.
 */
async function sidesTogether(questions: Question[], { reader }: RunInput): Promise<Side[] | null> {
  const [first] = questions
  if (!first || first.bucket || questions.some(listsItems) || !areApart(questions)) return null
  const only = ({ filters }: Question) => within({ time: allTime, names: [], exclude: [], filters })
  const number = sql`case ${Prisma.join(
    questions.map((question, at) => sql`when ${only(question)} then ${at}::int`),
    ' ',
  )} end`
  const rows = await reader.rows(
    Figures.extend({ side: z.number().nullable() }),
    sql`
    select ${number} as side, ${figures(first)} from plays p where ${within({ ...first, filters: {} })} group by 1`,
  )
  const nothing = { figure: 0, plays: 0, ms_played: 0 }
  return questions.map((question, at) =>
    sideOf(question, sideLabel(question, questions), rows.find((row) => row.side === at) ?? nothing),
  )
}

/** Whether the questions differ only in one filter, with values that exclude each other. */
function areApart(questions: Question[]): boolean {
  const names = [...new Set(questions.flatMap(({ filters }) => Object.keys(filters) as (keyof Filters)[]))]
  const [name, ...others] = names.filter((one) => new Set(questions.map(({ filters }) => filters[one])).size > 1)
  if (
    !name ||
    others.length > 0 ||
    new Set(questions.map((question) => JSON.stringify({ ...question, filters: null }))).size > 1
  )
    return false
  const values = questions.flatMap(({ filters }) =>
    name === 'platform' ? platformsOf(filters.platform ?? '') : [filters[name]],
  )
  return !values.includes(undefined) && new Set(values).size === values.length
}

const listsItems = ({ entity, names, metric }: Question) =>
  entity !== 'none' && metric !== 'distinct' && !names.some((name) => name.type === entity)
