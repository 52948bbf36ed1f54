import { expect, it } from 'vitest'
import { askTurns } from '../question-fixture'
import { cases, differences } from '../expected-question'
import { amounts } from './held-out/amounts-and-shares'
import { chatter } from './held-out/informal-wording'
import { colleagues } from './held-out/multiple-conditions'
import { combined } from './held-out/combined-filters'
import { doors } from './held-out/keyword-queries'
import { everyday } from './held-out/mixed-kinds'
import { halfHeard } from './held-out/easily-missed-parts'
import { followUps } from './held-out/conversations'
import { keywords } from './held-out/keywords-with-typos'
import { moments } from './held-out/firsts-and-lasts'
import { namesakes } from './held-out/names-that-look-like-times'
import { passersBy } from './held-out/mixed-sample'
import { rankings } from './held-out/rankings-and-ranks'
import { refusals } from './held-out/refused-questions'
import { rhythms } from './held-out/rhythms-and-streaks'
import { texting } from './held-out/text-messages'
import { longSentences } from './held-out/long-sentences'
import { learners } from './held-out/non-native-speakers'
import { smallWords } from './held-out/decisive-small-words'
import { twelve } from './held-out/twelve-writers'
import { ordinary } from './held-out/ten-writers'
import { forum } from './held-out/forum-posts'
import { neighbours } from './held-out/eight-writers'
import { strangers } from './held-out/every-kind-reworded'
import { traps } from './held-out/ambiguity-and-typos'
import { voices } from './held-out/many-phrasings'

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
