import { readQuestion, type Reading } from '../parser/read-question'
import type { Span } from '../parser/span'

const asking: ReadonlySet<Span['type']> = new Set(['entity', 'metric', 'filter', 'limit', 'bucket', 'amount'])

const asks = (span: Span) =>
  asking.has(span.type) ||
  (span.type === 'cue' && !span.value.includes('yes_no')) ||
  (span.type === 'function_word' && span.value === 'play')

/** "my birthday is …", "I was born on …"; not "my sister’s birthday is …" */
const namesOwn = ({ tokens, spans }: Reading) => {
  const isBirth = ({ i, j }: Span) => j === i + 1 && ['birthday', 'born'].includes(tokens[i]?.word ?? '')
  return spans.some(isBirth) && spans.every((span) => span.type !== 'unknown' || isBirth(span))
}

/**
 * "My birthday is 21 September" in these words, for whatever wording tells the date: "I was born on 21 September 1990", or
 * "it’s the 21st of September" to someone who asked. Null where the text asks for something or names no date.
 */
export function toldBirthday(text: string, isAsked: boolean): string | null {
  const nobody = { find: () => null, soundsLike: () => null, artistNear: () => null, workNear: () => null, longest: 0 }
  const reading = readQuestion(text, { names: nobody, events: [], years: null })
  const [date, ...others] = reading.spans.filter(({ type }) => type === 'time')
  if (!date || others.length > 0 || reading.spans.some(asks) || !(isAsked || namesOwn(reading))) return null
  const { tokens } = reading
  return `my birthday is ${text.slice(tokens[date.i]?.start ?? 0, tokens[date.j - 1]?.end ?? 0)}`
}
