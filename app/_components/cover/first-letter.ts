const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The first letter or digit of a name in upper case, if it has one. */
export function firstLetter(name: string): string | undefined {
  for (const { segment } of graphemes.segment(name.slice(0, 100)))
    if (/^[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase('en')
  return undefined
}
