// Everything outside the bundled fonts' Latin, Greek, Cyrillic and common signs. For such characters the drawing library
// would download a font or an emoji.
const supported = [
  '\\u0020-\\u007e\\u00a1-\\u00ac\\u00ae-\\u0148\\u014a-\\u017f\\u1e80-\\u1e85\\u1ea0-\\u1ef9', // Latin
  '\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03ce', // Greek
  '\\u0401-\\u040c\\u040e-\\u044f\\u0451-\\u045c\\u045e\\u045f', // Cyrillic
  '\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2022\\u2026\\u20ac', // signs
]
const unsupportedCharacters = new RegExp(`[^${supported.join('')}]+`, 'gu')

/**
 * Text that an image can show: Unicode-composed, on one line, at most `most` characters, without characters that the
 * bundled fonts lack. A name entirely in another script gets a placeholder.
 */
export function printableText(name: string, most = 60): string {
  const start = name
    .slice(0, most * 8)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
  const shown = start.replace(unsupportedCharacters, '').replace(/ +/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(shown) && /\p{L}/u.test(start)) return 'A name in another script'
  const letters = [...(shown || '…')]
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('')
}
