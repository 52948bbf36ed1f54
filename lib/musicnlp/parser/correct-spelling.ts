import { editDistance } from './edit-distance'
import { numberRun } from './number-words'
import type { Token } from './token'
import { contentWords, functionWords, vocabulary } from './vocabulary'
import { englishWords, isSameWord } from './words/english-words'
import { inertAlone } from './words/inert-words'
import { grammarWords, timeVocabulary } from './words/time-vocabulary'

/** Slips too short for the rule below, and chat spelling. */
const common = new Map(
  Object.entries({
    teh: 'the',
    hte: 'the',
    tpo: 'top',
    otp: 'top',
    adn: 'and',
    nad: 'and',
    wht: 'what',
    wat: 'what',
    hw: 'how',
    hwo: 'how',
    hoe: 'how',
    whn: 'when',
    wen: 'when',
    wich: 'which',
    wch: 'which',
    fo: 'of',
    ot: 'to',
    fro: 'for',
    frm: 'from',
    msot: 'most',
    mst: 'most',
    dya: 'day',
    didi: 'did',
    ddi: 'did',
    idd: 'did',
    alot: 'a lot',
    u: 'you',
    thru: 'through',
    tht: 'that',
    plys: 'plays',
    ply: 'play',
    sng: 'song',
    sngs: 'songs',
    abt: 'about',
    bt: 'by',
    yb: 'by',
    ym: 'my',
    hr: 'hour',
    yr: 'year',
    wk: 'week',
    avrg: 'average',
    hwat: 'what',
    waht: 'what',
    woh: 'who',
    hwen: 'when',
    ahve: 'have',
    mroe: 'more',
    evry: 'every',
    evr: 'ever',
    lst: 'last',
    las: 'last',
    lats: 'last',
    ovr: 'over',
    dit: 'did',
    yeer: 'year',
    yera: 'year',
    wek: 'week',
    mont: 'month',
    wth: 'with',
    whut: 'what',
    hou: 'how',
    hwe: 'how',
    tha: 'the',
    frst: 'first',
    fisrt: 'first',
    favs: 'favs',
    artits: 'artists',
    lissen: 'listen',
    lisen: 'listen',
    listned: 'listened',
    lisened: 'listened',
    listend: 'listened',
    herd: 'heard',
    hered: 'heard',
    herad: 'heard',
    tyme: 'time',
    musik: 'music',
    muzik: 'music',
    muic: 'music',
    songz: 'songs',
    choons: 'tunes',
    toons: 'tunes',
    whos: 'who',
    skiped: 'skipped',
    skipd: 'skipped',
    skp: 'skip',
    persentage: 'percentage',
    wensday: 'wednesday',
    wendsday: 'wednesday',
    tusday: 'tuesday',
    thrusday: 'thursday',
    saterday: 'saturday',
    febuary: 'february',
    feburary: 'february',
    agust: 'august',
    mutch: 'much',
    form: 'from',
    sons: 'songs',
    mouth: 'month',
    moth: 'month',
    divers: 'diverse',
    pays: 'plays',
    prays: 'plays',
    plated: 'played',
    plating: 'playing',
    ploy: 'play',
    sine: 'since',
    ties: 'times',
    pace: 'place',
    fist: 'first',
    tack: 'track',
    tracts: 'tracks',
    alum: 'album',
    tome: 'time',
    moot: 'most',
    moths: 'months',
    lest: 'least',
    wren: 'when',
    mane: 'many',
    mach: 'march',
    marsh: 'march',
    hove: 'have',
    wits: 'with',
    lass: 'last',
    emery: 'every',
    sped: 'spend',
    steak: 'streak',
    simmer: 'summer',
    winger: 'winter',
    nigh: 'night',
    weed: 'week',
    meny: 'many',
    manny: 'many',
    ofen: 'often',
    offen: 'often',
    wknd: 'weekend',
    artst: 'artist',
    artsts: 'artists',
    albm: 'album',
    albms: 'albums',
    favorit: 'favorite',
    favrite: 'favorite',
    lissened: 'listened',
    listenin: 'listening',
    playin: 'playing',
    favourits: 'favourites',
    yestaday: 'yesterday',
    tmrw: 'tomorrow',
    yday: 'yesterday',
    hav: 'have',
    av: 'have',
    iz: 'is',
    da: 'the',
    dis: 'this',
    dat: 'that',
    wid: 'with',
    hrd: 'heard',
    disc: 'discover',
    tym: 'time',
    tyms: 'times',
    mnth: 'month',
    mnths: 'months',
    wks: 'weeks',
    yrs: 'years',
    nite: 'night',
    nites: 'nights',
    daly: 'daily',
    dayly: 'daily',
    fracton: 'fraction',
    maximun: 'maximum',
    unqiue: 'unique',
    frist: 'first',
    wot: 'what',
    wots: 'whats',
    wut: 'what',
    wats: 'whats',
    whts: 'whats',
    hows: 'how',
    howd: 'how',
    ppls: 'people',
    ur: 'your',
    cud: 'could',
    wud: 'would',
    shud: 'should',
    plz: 'please',
    '2day': 'today',
    '2nite': 'tonight',
    tonite: 'tonight',
    tnite: 'tonight',
    ystrday: 'yesterday',
    yest: 'yesterday',
    bday: 'birthday',
    xmass: 'christmas',
    chrimbo: 'christmas',
    crimbo: 'christmas',
    telly: 'tv',
    lappy: 'laptop',
    fone: 'phone',
    phn: 'phone',
    bst: 'best',
    avrage: 'average',
    mor: 'more',
    moar: 'more',
    b4: 'before',
    bfore: 'before',
    btwn: 'between',
    betwn: 'between',
    cos: 'because',
    coz: 'because',
    nuthin: 'nothing',
    nothin: 'nothing',
    sumthin: 'something',
    evrything: 'everything',
    mornin: 'morning',
    mornins: 'mornings',
    evenin: 'evening',
    arvo: 'afternoon',
    arvos: 'afternoons',
  }),
)

const alone = (word: string) => word.length >= 3 && /^[a-z]+$/.test(word)

/** Words that share a deletion are at most one edit apart in each direction: the candidates of a slip, found by look-up. */
function deletions(word: string): string[] {
  const shorter = [word]
  for (let at = 0; at < word.length; at++) shorter.push(word.slice(0, at) + word.slice(at + 1))
  return shorter
}

const order = [...vocabulary].filter((word) => alone(word) && word.length >= 3)
const neighbours = new Map<string, string[]>()
for (const word of order)
  for (const key of word.length > 7 ? deletions(word).flatMap(deletions) : deletions(word)) {
    const known = neighbours.get(key)
    if (!known) neighbours.set(key, [word])
    else if (known.at(-1) !== word) known.push(word)
  }

function swapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/**
 * Whether `word` may be a misspelling of `target`. Short words must keep their outer letters ("sade" is not "made"), and
 * all words their first letter ("raining" is not "gaining").
 */
function plausible(word: string, target: string): boolean {
  if (target.length < 3) return false
  if (word.length <= 3 || target.length <= 3) return swapped(word, target) && word.length === 3
  const first = word[0] === target[0]
  const last = word.at(-1) === target.at(-1)
  if (swapped(word, target)) return first || last || word.length > 4
  if (word.length <= 4 || target.length <= 4)
    return first && (last || word.startsWith(target) || target.startsWith(word))
  return first || (last && word.length >= 6 && word.length !== target.length)
}

/** Said in nearly every question: of two targets as near, the one meant. */
const frequent: ReadonlySet<string> = new Set([
  ...timeVocabulary,
  ...(
    'play plays played playing song songs track tracks album albums artist artists band bands time times ' +
    'most least listen listened listening hear heard skip skipped hours minutes what which when where ' +
    'many much often have with first last third top favourite favorite best every each between during ' +
    'discovered discover never always average percentage share different place rank reach'
  ).split(' '),
])

function nearest(word: string): string | null {
  const limit = word.length >= 7 ? 2 : 1
  const keys = limit === 2 ? deletions(word).flatMap(deletions) : deletions(word)
  let best: { target: string; score: number } | null = null
  for (const target of new Set(keys.flatMap((key) => neighbours.get(key) ?? []))) {
    const edits = editDistance(word, target, limit)
    if (edits > limit || (edits === 2 && (word[0] !== target[0] || target.length < 8)) || !plausible(word, target))
      continue
    const score =
      edits * 4 -
      (swapped(word, target) ? 1.5 : 0) -
      (word[0] === target[0] ? 1 : 0) -
      (word.at(-1) === target.at(-1) ? 1 : 0) -
      (frequent.has(target) ? 1.2 : contentWords.has(target) ? 0.5 : 0)
    if (!best || score < best.score) best = { target, score }
  }
  return best?.target ?? null
}

/** What a word is a slip for; a word of its own is none, unless it is the same word in another form. */
function slipOf(word: string): string | null {
  const target = nearest(word)
  return target !== null && englishWords.has(word) && !isSameWord(word, target) ? null : target
}

/** A slip for a word that says nothing is only taken where no name can stand: "songs by thier" may be about Thier. */
function allowed(token: Token, before: Token | undefined, target: string): boolean {
  if (!functionWords.has(target)) return true
  return !token.capital && before?.word !== 'by'
}

/** Takes misspelt words of the closed vocabulary for what they are. `said` keeps what was typed, for names. */
export function correctSpelling(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const { said } = token
    if (
      vocabulary.has(said) ||
      inertAlone.has(said) ||
      grammarWords.has(said) ||
      token.quote !== null ||
      token.number !== null ||
      said.length > 24
    )
      return token
    const target = common.get(said) ?? (alone(said) ? slipOf(said) : null) ?? ownerOf(token)
    return target !== null && allowed(token, tokens[at - 1], target) ? withWord(token, target) : token
  })
}

/** "tihrd" is also a number. */
function withWord(token: Token, word: string): Token {
  const run = numberRun([word])
  return run ? { ...token, word, number: run.value, ordinal: run.ordinal } : { ...token, word }
}

/** "today's", "summer's": the time recogniser knows the bare word. */
const ownerOf = (token: Token) => (token.owner !== null && vocabulary.has(token.owner) ? token.owner : null)
