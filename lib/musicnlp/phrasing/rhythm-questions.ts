import { led, noun, orderedByAmount, type Phrasing, type Phrasings } from './question-wording'

const course: Phrasing = ({ measured, bucket, rest }) => [`my ${measured} by ${bucket} ${rest}`]

export const rhythmQuestions = {
  peak: ({ question, object, measured, bucket, rest }) => {
    const isLeast = question.order === 'asc'
    const played = `play ${object || 'music'} the ${isLeast ? 'least' : 'most'}`
    return [
      `which ${bucket} did I ${played} ${rest} ${orderedByAmount(question)}?`,
      `which ${bucket} had the ${isLeast ? 'fewest' : 'most'} ${measured} ${rest}?`,
    ]
  },
  series: course,
  distribution: course,
  trend: ({ question, object, things, rest }) => {
    const [more, rising] = question.order === 'asc' ? ['less', 'falling'] : ['more', 'rising']
    if (object || question.entity === 'none')
      return [`am I listening ${led('to', object)} ${more} than before ${rest}?`]
    return [`which ${things} am I playing ${more} than before ${rest}?`, `which ${things} are ${rising} ${rest}?`]
  },
  streak: ({ question: { kind, bucket }, object, rest }) => [
    kind === 'current_streak'
      ? `what is my current streak ${led('of', object)}?`
      : `what was my longest streak of ${bucket === 'week' ? 'weeks' : 'days'} ${led('with', object)} ${rest}?`,
  ],
  gap: ({ object, rest }) => [
    `what was my longest break from ${object || 'music'} ${rest}?`,
    `longest gap without ${object || 'music'} ${rest}`,
  ],
  session: ({ question: { kind, statistic }, rest }) => {
    if (kind === 'session_count') return [`how many listening sessions did I have ${rest}?`]
    return kind === 'session_average'
      ? [`what is my ${statistic === 'median' ? 'median' : 'average'} session length ${rest}?`]
      : [`what was my longest listening session ${rest}?`]
  },
  binge: ({ question, whose, bucket, rest }) => [
    `most plays of one ${noun(question, 1)} ${whose} in a ${bucket} ${rest}`,
  ],
} satisfies Phrasings
