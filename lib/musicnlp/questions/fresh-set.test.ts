import { expect, it } from 'vitest'
import { askTurns } from './ask-fixture'
import { cases, differences } from './expected'
import { amounts } from './fresh/amounts'
import { chatter } from './fresh/chatter'
import { colleagues } from './fresh/colleagues'
import { combined } from './fresh/combined'
import { doors } from './fresh/doors'
import { everyday } from './fresh/everyday'
import { halfHeard } from './fresh/half-heard'
import { followUps } from './fresh/follow-ups'
import { keywords } from './fresh/keywords'
import { moments } from './fresh/moments'
import { namesakes } from './fresh/namesakes'
import { passersBy } from './fresh/passers-by'
import { rankings } from './fresh/rankings'
import { refusals } from './fresh/refusals'
import { rhythms } from './fresh/rhythms'
import { texting } from './fresh/texting'
import { longSentences } from './fresh/long-sentences'
import { learners } from './fresh/learners'
import { smallWords } from './fresh/small-words'
import { twelve } from './fresh/twelve'
import { ordinary } from './fresh/ordinary'
import { forum } from './fresh/forum'
import { neighbours } from './fresh/neighbours'
import { strangers } from './fresh/strangers'
import { traps } from './fresh/traps'
import { voices } from './fresh/voices'

it.each(
  Object.entries({
    rankings,
    amounts,
    moments,
    rhythms,
    followUps,
    refusals,
    everyday,
    traps,
    combined,
    voices,
    keywords,
    namesakes,
    chatter,
    doors,
    strangers,
    colleagues,
    passersBy,
    halfHeard,
    texting,
    longSentences,
    learners,
    smallWords,
    twelve,
    ordinary,
    forum,
    neighbours,
  }),
)('%s asked afresh are understood', (_, text) => {
  const missed = cases(text).flatMap(({ turns, expected, line }) => {
    const { question, notUnderstood } = askTurns(turns)
    const wrong = differences(question, notUnderstood, expected)
    return wrong.length > 0 ? [`${line}\n    ${wrong.join('; ')}`] : []
  })
  expect(missed.join('\n')).toBe('')
})
