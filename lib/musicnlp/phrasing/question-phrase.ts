import { capitalized } from '@/lib/format/capitalized'
import { amountQuestions } from './amount-questions'
import { findingQuestions } from './finding-questions'
import { momentQuestions } from './moment-questions'
import { rankingQuestions } from './ranking-questions'
import { rhythmQuestions } from './rhythm-questions'
import { setQuestions } from './set-questions'
import { summaryQuestions } from './summary-questions'
import { questionParts, type Asked, type NameStyle, type Phrasings } from './question-wording'
import type { PhraseCalendar } from './time-phrase'

/**
 * Whole questions in plain English that ask what a typed question asks, the most natural first: "What were my top 10
 * tracks by Drake in 2021?". Empty where it has no such words. The caller takes the first that is read back the same.
 */
export function questionPhrases(question: Asked, calendar: PhraseCalendar): string[] {
  const styles: NameStyle[] = question.names.length + question.exclude.length > 0 ? ['plain', 'typed'] : ['plain']
  return styles.flatMap((style) => {
    const phrases = phrasings[question.intent]?.(questionParts(question, { calendar, style })) ?? []
    return phrases.map((phrase) =>
      capitalized(
        phrase
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/ (?=[?,])/g, '')
          .trim(),
      ),
    )
  })
}

const phrasings: Phrasings = {
  ...rankingQuestions,
  ...amountQuestions,
  ...momentQuestions,
  ...findingQuestions,
  ...setQuestions,
  ...rhythmQuestions,
  ...summaryQuestions,
}
