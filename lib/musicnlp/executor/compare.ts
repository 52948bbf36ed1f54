import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Side } from '@/lib/musicnlp/answer/answer'
import type { Question } from '@/lib/musicnlp/question'
import type { Asked, Run } from './asked'
import { kindOf, rounded } from './items'
import { listLength } from './limits'
import { measure, measureOf, plays, time, unitOf } from './measures'
import { rankedItems } from './ranked-items'
import { within } from './scope'
import { sideLabel } from './side-label'
import { sidesOf } from './sides'

const sql = Prisma.sql

/**
 * One figure for each side (plays, time or what was said), plays and time always beside it; for a kind of item that
 * no side names ("top artists of 2021 against 2022") each side's first five as well. `value` is first less second.
 */
export const compare: Run = async (asked) => {
  const questions = sidesOf(asked.question)
  if (questions.length < 2) return { kind: 'none' }
  const sides: Side[] = []
  for (const question of questions) sides.push(await sideOf({ ...asked, question }, sideLabel(question, questions)))
  const [first, second] = sides
  return {
    kind: 'comparison',
    sides,
    unit: first?.unit,
    value: sides.length === 2 ? rounded((first?.value ?? 0) - (second?.value ?? 0)) : null,
  }
}

async function sideOf({ question, reader }: Asked, label: string): Promise<Side> {
  const by = measureOf(question)
  const kind = kindOf(question)
  const row = await reader.row(z.object({ figure: z.number(), plays: z.number(), ms_played: z.number() }), sql`
    select ${measure(by, question.time, kind)} as figure, ${plays} as plays, ${time} as ms_played
    from plays p where ${within(question)}`)
  const value = by === 'skip_rate' ? rounded(row.figure) : row.figure
  const side: Side = { label, value, unit: unitOf(by, kind), plays: row.plays, ms_played: row.ms_played }
  if (!listsItems(question)) return side
  const wanted = { kind, by: by === 'distinct' ? 'plays' as const : by, order: question.order, from: 1, count: Math.min(listLength(question), 5) }
  return { ...side, items: (await rankedItems(reader, question, wanted)).items }
}

const listsItems = ({ entity, names, metric }: Question) => entity !== 'none' && metric !== 'distinct' && !names.some((name) => name.type === entity)
