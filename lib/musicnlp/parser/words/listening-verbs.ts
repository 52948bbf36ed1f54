/** "rinse" → rinse, rinses, rinsed, rinsing; "jam" → jammed, jamming where the last letter is doubled. */
function formsOf(verb: string): string[] {
  const doubled = /^[a-z]+[aeiou][mptg]$/.test(verb) && !doubledNever.has(verb) ? verb + verb.slice(-1) : verb
  const base = verb.replace(/e$/, '')
  const third = /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, verb === base ? `${doubled}ed` : `${verb}d`, verb === base ? `${doubled}ing` : `${base}ing`]
}

const doubledNever = new Set(['stream', 'loop', 'cop'])

/** Verbs for listening: "rinse an album", "cane a song". Irregular forms are listed as they are. */
const regular =
  'play listen stream bump jam blast vibe loop replay enjoy scrobble consume rinse thrash flog cane smash batter crank touch groove stan hammer bash blare devour absorb'
const irregular = 'hear heard hearing spin spun spinning rocked rocking eaten repeated repeating'

export const listeningVerbs: readonly string[] = [...regular.split(' ').flatMap(formsOf), ...irregular.split(' ')]

const puttingOn =
  'stick sticks stuck sticking whack whacks whacked whacking bung bungs bunged bunging lash lashes lashed lashing chuck chucks chucked chucking pop pops popped popping slap slaps slapped slapping bang bangs banged banging fling flings flung flinging shove shoves shoved shoving throw throws threw thrown throwing whip whips whipped whipping'

/** "I bunged it on": verbs that mean to play only together with "on". */
export const puttingOnVerbs: ReadonlySet<string> = new Set(puttingOn.split(' '))

/** The same in the notation of phrases. */
export const puttingOnPhrase = `(${puttingOn.replaceAll(' ', '|')}) on`
