import { item } from './answer-item'
import { calendarPoints } from './calendar-points'
import type { Answer, Kind } from './denotation'
import { firsts } from './discoveries-answer'
import { figure } from './figure'
import { peakAnswer } from './peak-answer'
import { inScope, countedOf, msOf, admitted } from './plays-in-scope'
import { ranked } from './ranked'
import type { Question } from '@/lib/musicnlp/question/question'

export const periodAnswer: Answer = (question, world) => {
  const plain: Question = { ...question, metric: 'plays', order: 'desc', entity: 'none', bucket: null }
  const plays = inScope(world, plain)
  const different = (kind: Kind) => figure('distinct', plays, plain, kind)
  const months = calendarPoints('month', plain, world)
  const heaviest = peakAnswer(plain, world)
  return {
    value: countedOf(plays).length,
    items: (['artist', 'track', 'album'] as const).flatMap((kind) =>
      ranked(plays, kind, 'plays', 'desc', plain, world)
        .slice(0, 3)
        .map((entry, index) => item(index + 1, entry)),
    ),
    points: months.length > 2 ? months : calendarPoints('day', plain, world),
    sides: [
      { value: countedOf(plays).length },
      { value: msOf(plays) },
      { value: different('track') },
      { value: different('artist') },
      { value: different('album') },
      { value: firsts('artist', world).filter((play) => admitted(play, plain)).length },
      ...(heaviest.at ? [{ value: heaviest.value, from: heaviest.at, to: heaviest.at }] : []),
    ],
  }
}
