import { capitalized } from '@/lib/format/capitalized'
import { intentTraits } from './intent-traits'
import { questionParts, type Asked, type NameStyle } from '../phrasing/question-wording'
import type { PhraseCalendar } from '../phrasing/time-phrase'

/**
 * Whole questions in plain English that ask what a typed question asks, the most natural first: "What were my top 10
 * tracks by Drake in 2021?". Empty where it has no such words. The caller takes the first that is read back the same.
 */
export function questionPhrases(question: Asked, calendar: PhraseCalendar): string[] {
  const styles: NameStyle[] = question.names.length + question.exclude.length > 0 ? ['plain', 'typed'] : ['plain']
  return styles.flatMap((style) => {
    const phrases = intentTraits[question.intent].asked?.(questionParts(question, { calendar, style })) ?? []
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
