import type { Question } from '@/lib/musicnlp/question/question'
import type { AnswerData } from '../question/answer-data'
import { itemKindOf } from '../executor/item-queries'
import { condition } from './condition-phrase'
import { count, figure, listOf, number } from './english-format'
import { namesIn, narrowing } from './narrowing-phrase'
import { noPlays } from './ranking-phrases'
import { nounOf, valueOf } from './phrase-input'

const unitOf = (question: Question) =>
  question.metric === 'time' ? ('ms' as const) : question.metric === 'skips' ? ('skips' as const) : ('plays' as const)

const nouns: Partial<Record<NonNullable<Question['bucket']>, string>> = {
  hour_of_day: 'hour of the day',
  platform: 'device',
}

/** "You played music on 12 days with at least 100 plays: 3 May 2021 (140 plays) …" */
export function periodsFound({ question, data }: { question: Question; data: AnswerData }): string {
  const points = data.points ?? []
  const names = namesIn(question)
  if (points.length === 0 && !question.having) return noPlays(question)
  const noun = nouns[question.bucket ?? 'day'] ?? question.bucket ?? 'day'
  const total = valueOf(data)
  const counted = noun === 'country' ? `${number(total)} ${total === 1 ? 'country' : 'countries'}` : count(total, noun)
  const measured = (value: number) =>
    question.metric === 'distinct' ? count(value, nounOf(question)) : figure(value, unitOf(question))
  const shown = points.slice(0, 3).map(({ label, value }) => `${label} (${measured(value)})`)
  const at = noun === 'device' || noun === 'day' || noun === 'weekday' ? 'on' : 'in'
  const which = condition({
    ...question,
    threshold:
      question.metric === 'distinct' && question.having
        ? { value: question.having.value, unit: `${itemKindOf(question)}s` }
        : question.threshold,
  })
  const lead = which ? `You have ${counted}${which}` : `You played ${names || 'music'} ${at} ${counted}`
  const of = which && names ? ` of ${names}` : ''
  const list = listOf(shown, total)
  return `${lead}${of}${narrowing(question)}${list && `: ${list}`}.`
}
