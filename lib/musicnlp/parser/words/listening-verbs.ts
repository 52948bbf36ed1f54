/** Verbs whose forms follow no rule. */
const irregular = new Map(
  [
    'hear hears heard hearing',
    'spin spins spun spinning',
    'put puts putting',
    'stick sticks stuck sticking',
    'fling flings flung flinging',
    'throw throws threw thrown throwing',
    'wear wears wore worn wearing',
    'burn burns burned burnt burning',
    'tear tears tore torn tearing',
    'run runs ran running',
    'rip rips ripped ripping',
    'shove shoves shoved shoving',
  ].map((forms) => [forms.split(' ')[0] ?? '', forms.split(' ')]),
)

const doubledNever = new Set(['stream', 'loop', 'cop', 'load', 'reheat'])

/** "rinse" → rinse, rinses, rinsed, rinsing; "jam" → jammed, jamming where the last letter is doubled. */
function formsOf(verb: string): string[] {
  const known = irregular.get(verb)
  if (known) return known
  const doubled = /^[a-z]+[aeiou][mptg]$/.test(verb) && !doubledNever.has(verb) ? verb + verb.slice(-1) : verb
  const base = verb.replace(/e$/, '')
  const third = /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, verb === base ? `${doubled}ed` : `${verb}d`, verb === base ? `${doubled}ing` : `${base}ing`]
}

const allForms = (verbs: string) => verbs.split(' ').flatMap(formsOf)

/** Verbs for listening: "rinse an album", "cane a song". */
const plain =
  'play listen stream bump jam blast vibe loop replay enjoy scrobble consume rinse thrash flog cane smash batter crank ' +
  'touch groove stan hammer bash blare devour absorb pump knock savour savor cherish endure inflict overhear'

export const listeningVerbs: readonly string[] = [
  ...allForms(plain),
  ...'hear heard hearing spin spun spinning rocked rocking eaten repeated repeating rotated rotating'.split(' '),
]

/** "I bunged it on": verbs that mean to play only together with "on". */
const puttingOn = 'stick whack bung lash chuck pop slap bang fling shove throw whip flick wang'

export const puttingOnVerbs: ReadonlySet<string> = new Set(allForms(puttingOn))

/** The same in the notation of phrases. */
export const puttingOnPhrase = `(${[...puttingOnVerbs].join('|')}) on`

/** "wore out", "fired up", "burned through": verbs that mean to play together with the word behind them. */
export const particleVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    out: 'wear burn crank thrash rinse',
    up: 'fire crank cue queue',
    through: 'burn plough plow race cycle rip chew blaze power tear plod rattle motor',
    back: 'run',
  }).map(([particle, verbs]) => [particle, new Set(allForms(verbs))]),
)
