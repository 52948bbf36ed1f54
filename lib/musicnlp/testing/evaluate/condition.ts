import type { MadeUpPlay } from '../made-up-history'
import { figure } from './figure'
import type { Question } from '@/lib/musicnlp/question/question'

export function conditionHolds(question: Question, plays: MadeUpPlay[]): boolean {
  const condition = conditionIn(question)
  if (!condition) return true
  return holds(figure(condition.metric, plays, question, 'track'), condition)
}

export const holds = (value: number, condition: NonNullable<ReturnType<typeof conditionIn>>) =>
  ({
    '=': value === condition.value,
    '>': value > condition.value,
    '>=': value >= condition.value,
    '<': value < condition.value,
    '<=': value <= condition.value,
    between: value >= condition.value && value <= condition.max,
  })[condition.op]

export function conditionIn({ having, threshold, metric }: Question) {
  const op = having?.op ?? '>='
  if (threshold) {
    const scale = { hours: 3_600_000, minutes: 60_000 }[String(threshold.unit)] ?? 1
    return {
      metric:
        scale > 1 ? 'time' : threshold.unit === 'days' ? 'days' : threshold.unit === 'tracks' ? 'distinct' : 'plays',
      op,
      value: threshold.value * scale,
      max: (having?.max ?? threshold.value) * scale,
    }
  }
  if (!having) return undefined
  const scale = metric === 'time' ? 3_600_000 : 1
  return {
    metric: metric === 'none' || metric === 'distinct' ? 'plays' : metric,
    op,
    value: having.value * scale,
    max: (having.max ?? having.value) * scale,
  }
}
