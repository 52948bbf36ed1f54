import { foldText } from './fold-text'
import { readDigits, readNumber } from './read-number'
import type { Token } from './token'

const number = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:[/:.-]\d+)*`
const letter = String.raw`[\p{L}\p{M}]`
const inWord = String.raw`(?:[\p{L}\p{M}\p{N}]|['’‘ʼ$!.*](?=[\p{L}\p{N}])|\p{Cf})`
const pieces = new RegExp(
  `(?:${number})(?![$])\\+?(?:${letter}|['’](?=s))*|[$]?${letter}${inWord}*[$]?|` +
    `['’‘]\\d\\d(?!\\d)(?:['’]?s\\b)?|[<>]=?|[≤≥]|[#%&÷×=]|\\p{N}+`,
  'gu',
)

const signs = new Map([
  ['&', 'and'],
  ['%', 'percent'],
  ['#', 'number'],
  ['≤', '<='],
  ['≥', '>='],
])

/** Drops apostrophes and dots from within a word ("Don't", "R.E.M."); "$" and "!" are letters ("A$AP", "P!nk"). */
function spelled(piece: string): string {
  const plain = foldText(piece)
  const spelledOut = signs.get(plain)
  if (spelledOut !== undefined) return spelledOut
  if (/^[\d']/.test(plain)) return plain.replace(/(\d),(?=\d)/g, '$1').replace(/'s$/, 's')
  return plain.replace(/\$/g, 's').replace(/!/g, 'i').replace(/['.*]/g, '')
}

const quotePair = /"([^"]{1,200})"|“([^”]{1,200})”|«([^»]{1,200})»|(?<=^|[\s(])['‘]([^'’]{2,200})['’](?=$|[\s?.,!)])/gu

function quotesOf(text: string): [number, number][] {
  return [...text.matchAll(quotePair)].map((found) => [found.index, found.index + found[0].length])
}

function cut(text: string): Token[] {
  const quotes = quotesOf(text)
  const mixed = /\p{Ll}/u.test(text.replace(/\p{Lu}\p{Ll}*/gu, ''))
  const tokens: Token[] = []
  for (const found of text.matchAll(pieces)) {
    const start = found.index
    const end = start + found[0].length
    const said = spelled(found[0])
    if (said === '') continue
    const quote = quotes.findIndex(([from, to]) => start > from && end < to)
    const owns = /['’]s$/iu.test(found[0]) || (/s$/iu.test(found[0]) && /^['’](?=\s)/u.test(text.slice(end)))
    const gap = text.slice(tokens.at(-1)?.end ?? 0, start)
    const opens = tokens.length === 0 || /[.?!]\s*$/u.test(gap)
    const value = readDigits(said.replace(/\+$/, ''))
    const capital = mixed && !opens && /^\p{Lu}/u.test(found[0]) && found[0] !== 'I' && !/^I['’]/.test(found[0])
    const shout = mixed && /^\p{Lu}{2,}$/u.test(found[0])
    const owner = owns ? (/['’]s$/iu.test(found[0]) ? said.slice(0, -1) : said) : null
    tokens.push({
      said,
      word: said,
      start,
      end,
      owner,
      quote: quote < 0 ? null : quote,
      capital: capital || shout,
      shout,
      number: value?.value ?? null,
      ordinal: value?.ordinal ?? false,
      gap,
    })
  }
  return tokens
}

/** "how'd my year go": two words in one. */
const contractions = new Map([
  ['howd', ['how', 'did']],
  ['whered', ['where', 'did']],
  ['howve', ['how', 'have']],
  ['whenve', ['when', 'have']],
])

const inFull = (token: Token): Token[] => {
  const words = contractions.get(token.said) ?? []
  return words.length === 0
    ? [token]
    : words.map((said, at) => ({ ...token, said, word: said, gap: at === 0 ? token.gap : ' ' }))
}

function merged(tokens: readonly Token[], length: number, value: number, ordinal: boolean): Token | null {
  const first = tokens[0]
  const last = tokens[length - 1]
  if (!first || !last) return null
  if (length === 1) return { ...first, number: value, ordinal }
  const said = tokens
    .slice(0, length)
    .map((token) => token.said)
    .join(' ')
  return { ...first, said, word: said, end: last.end, owner: last.owner, number: value, ordinal }
}

/** "two thousand three hundred and twenty fifth" */
const LONGEST_NUMBER = 8

/** Number words become one token with a value: "twenty five" = 25. "One" and "second" keep their word, which may mean something else. */
function withNumbers(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const rest = tokens.slice(at, at + LONGEST_NUMBER)
    const run = readNumber(rest.map((token) => token.said))
    const token = run && merged(rest, run.to, run.value, run.ordinal)
    const plain = rest[0]
    if (token) result.push(token)
    else if (plain) result.push(plain)
    at += token && run ? run.to : 1
  }
  return result
}

/** Splits a question into words. Never throws; text after the first 500 characters is ignored. */
export const tokenize = (text: string): Token[] => withNumbers(cut(text.slice(0, 500)).flatMap(inFull))
