import { expect, it } from 'vitest'
import { askTurns } from '../question-fixture'
import { cases, differences } from '../expected-question'
import { amountsAndShares } from './held-out/amounts-and-shares'
import { informalWording } from './held-out/informal-wording'
import { multipleConditions } from './held-out/multiple-conditions'
import { combinedFilters } from './held-out/combined-filters'
import { keywordQueries } from './held-out/keyword-queries'
import { mixedKinds } from './held-out/mixed-kinds'
import { easilyMissedParts } from './held-out/easily-missed-parts'
import { conversations } from './held-out/conversations'
import { keywordsWithTypos } from './held-out/keywords-with-typos'
import { firstsAndLasts } from './held-out/firsts-and-lasts'
import { namesThatLookLikeTimes } from './held-out/names-that-look-like-times'
import { mixedSample } from './held-out/mixed-sample'
import { rankingsAndRanks } from './held-out/rankings-and-ranks'
import { refusedQuestions } from './held-out/refused-questions'
import { rhythmsAndStreaks } from './held-out/rhythms-and-streaks'
import { textMessages } from './held-out/text-messages'
import { longSentences } from './held-out/long-sentences'
import { nonNativeSpeakers } from './held-out/non-native-speakers'
import { decisiveSmallWords } from './held-out/decisive-small-words'
import { twelveWriters } from './held-out/twelve-writers'
import { tenWriters } from './held-out/ten-writers'
import { forumPosts } from './held-out/forum-posts'
import { eightWriters } from './held-out/eight-writers'
import { everyKindReworded } from './held-out/every-kind-reworded'
import { ambiguityAndTypos } from './held-out/ambiguity-and-typos'
import { manyPhrasings } from './held-out/many-phrasings'

// A set is one test: it lists every line that is misread with what is wrong, and thousands of cases stay quick.
it.each(
  Object.entries({
    rankingsAndRanks,
    amountsAndShares,
    firstsAndLasts,
    rhythmsAndStreaks,
    conversations,
    refusedQuestions,
    mixedKinds,
    ambiguityAndTypos,
    combinedFilters,
    manyPhrasings,
    keywordsWithTypos,
    namesThatLookLikeTimes,
    informalWording,
    keywordQueries,
    everyKindReworded,
    multipleConditions,
    mixedSample,
    easilyMissedParts,
    textMessages,
    longSentences,
    nonNativeSpeakers,
    decisiveSmallWords,
    twelveWriters,
    tenWriters,
    forumPosts,
    eightWriters,
  }),
)('understands every held-out question in %s', (_, text) => {
  const missed = cases(text).flatMap(({ turns, expected, line }) => {
    const { question, notUnderstood } = askTurns(turns)
    const wrong = differences(question, notUnderstood, expected)
    return wrong.length > 0 ? [`${line}\n    ${wrong.join('; ')}`] : []
  })
  expect(missed.join('\n')).toBe('')
})
