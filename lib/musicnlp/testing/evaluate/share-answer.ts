import type { Answer, Kind } from './denotation'
import { metricOf, kindFor, ratio, figure } from './figure'
import { ranked } from './ranked'
import { always, inScope } from './plays-in-scope'

export const shareAnswer: Answer = (question, world) => {
  const metric = metricOf(question) === 'skip_rate' ? 'skips' : metricOf(question)
  const kind = kindFor(question, 'track')
  if (question.limit !== null) {
    const by = metric === 'time' ? 'time' : 'plays'
    const plays = inScope(world, question)
    const top = ranked(plays, kind, by, 'desc', question, world).slice(0, question.limit)
    return ratio(
      top.reduce((sum, entry) => sum + (by === 'time' ? entry.ms_played : entry.plays), 0),
      figure(by, plays, question, kind),
    )
  }
  const whole = structuredClone(question)
  const has = (type: Kind) => question.names.some((name) => name.type === type)
  if (question.names.length > 0) {
    const drop = has('track') ? 'track' : has('album') ? 'album' : 'artist'
    whole.names = question.names.filter((name) => name.type !== drop)
  } else if (Object.keys(question.filters).length > 0) whole.filters = {}
  else if (question.exclude.length > 0) whole.exclude = []
  else if (question.time.weekdays || question.time.months || question.time.hours)
    whole.time = { ...always, ranges: question.time.ranges }
  else whole.time = always
  return ratio(
    figure(metric, inScope(world, question), question, kind),
    figure(metric, inScope(world, whole), question, kind),
  )
}
