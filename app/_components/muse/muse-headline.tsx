'use client'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'

/** The sentence of an answer. On a phone it ends where it would repeat the list below; screen readers get all of it. */
export function MuseHeadline({ sentence, items }: { sentence: string; items: readonly AnswerItem[] }) {
  const [lead, repeated] = beforeList(sentence, items)
  return (
    <h2 className="max-w-3xl font-display text-xl leading-snug font-semibold text-balance break-words sm:text-2xl">
      <bdi>
        {unbroken(lead)}
        {repeated && <span className="max-sm:sr-only">{unbroken(repeated)}</span>}
      </bdi>
    </h2>
  )
}

/** Keeps figures and their units on one line: "1 h 27 min" */
const unbroken = (sentence: string) =>
  sentence.replace(/(\d) (?=(?:h|min|s|%)(?![\p{L}\d]))|( h) (?=\d+ min)/gu, '$1$2\u00a0')

function beforeList(sentence: string, [first, ...others]: readonly AnswerItem[]): [lead: string, repeated: string] {
  const end = first && others.length > 0 ? sentence.indexOf(`: ${first.name}`) : -1
  return end < 0 ? [sentence, ''] : [sentence.slice(0, end), sentence.slice(end)]
}
