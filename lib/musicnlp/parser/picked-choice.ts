const ordinals = ['first', 'second', 'third']
const numbers = ['one', 'two', 'three']

const agreeing =
  /^(yes|yep|yeah|yup|sure|ok|okay|exactly|correct|right|that one|thats? it|that's it|the first|do it)( please| thanks)?[.!]?$/i

/**
 * Which of the offered questions a text picks, counted from 0: "2", "#2", "the second one", "yes" for the first;
 * null where the text is something else.
 */
export function pickedChoice(text: string, offered: number): number | null {
  const words = text.trim().toLowerCase()
  if (offered > 0 && agreeing.test(words)) return 0
  const picked = /^(?:#|no\.? ?|number |option |the )?(\d|[a-z]+)(?: one| choice| option)?(?: please)?[.!)]?$/.exec(
    words,
  )?.[1]
  if (!picked) return null
  const at = /^\d$/.test(picked)
    ? Number(picked) - 1
    : picked === 'last'
      ? offered - 1
      : Math.max(ordinals.indexOf(picked), numbers.indexOf(picked))
  return at >= 0 && at < offered ? at : null
}
