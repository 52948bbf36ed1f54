import lines from './english-words.json'

/**
 * Common English words and first names of three letters or more (from 12dicts, in the public domain). Such a word is
 * taken as written: it is not a misspelled question word ("released" is not "repeated") and not a misspelled name.
 */
export const englishWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')))

const endings = ['', 's', 'd', 'ed', 'ing']

const forms = (base: string) =>
  new Set([
    ...endings.map((ending) => base + ending),
    `${base.replace(/e$/, '')}ing`,
    ...(/(s|x|z|ch|sh)$/.test(base) ? [`${base}es`] : []),
  ])

const bases = (word: string) =>
  [
    word,
    ...endings.flatMap((ending) => (ending !== '' && word.endsWith(ending) ? [word.slice(0, -ending.length)] : [])),
  ].filter((base) => base.length >= 3)

/** "looks" and "look", "names" and "named": one word in two forms. */
export const isSameWord = (a: string, b: string) => bases(a).some((base) => forms(base).has(a) && forms(base).has(b))
