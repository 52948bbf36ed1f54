import type { PhraseEntry } from '../phrase-trie'
import { questionSigns } from './question-signs'
import type { SignPlace } from './sign-place'

/** Phrases that mean something in a turn after another one whatever else they are read as, in the notation of phrase-trie.ts. */
const turnSigns = {
  /** It goes on from the turn before */
  lead: [
    'start',
    '(and|or|but|now|only|just|instead|same|the same|ok|okay|then|make|also|no|nah|nope|naw|not|vs|versus|against|by|per|without)',
    '(except|excluding|for|in|on|with|from|during|within|between|all|wbt|how bout|as well|what about|how about|what abt)',
    '(is|was) (that|it|this)',
  ],
  leans: ['end', '(then|too|also|as well|instead|ones|either|likewise)'],
  adds: ['anywhere', '(too|also|as well|plus|add)'],
  all_time: ['anywhere', '(all time|ever|overall|all dates|any time|all years|whole history|lifetime)'],
  all_days: ['anywhere', '(all|any|every) (days|day|weekdays)'],
  all_hours: ['anywhere', '(all|any) (hours|hour|times)', '(any|all) time of (the|) day', 'all day'],
  everyone: [
    'anywhere',
    '(everyone|everybody|anyone|anybody)',
    '(all|any|every) (artist|artists|band|bands|album|albums|singer|singers)',
  ],
  generally: [
    'whole',
    '(what about|how about|or|) (overall|in general|in total|altogether|for everything)',
    '(what about|how about|or|) for all (of|) (it|them)',
  ],
  asks_whether: ['start', '(is|was) (that|it|this)'],
  asks_if_true: ['start', '(is|was) (that|it|this) (true|the case|right)'],
  which_first: ['start', '(which one|which ones)'],
  /** "and Phoebe?", "no, Drake" */
  fragment: ['start', '(and|or|same|nah|naw|no)'],
  /** "and you and me" */
  pair: ['start', '(and|or|same|nah|naw|no) (me|you) and'],
  of_it: ['start', 'of'],
  counts: ['start', '(total|in total|altogether|) how many'],
  lists: [
    'whole',
    '(which|what|who) (ones|) (are|were) (they|those|these|them) (then|all|exactly|)',
    '(list|name|show|show me|give me|tell me) (them|those|these|the list|their names|the names) (all|then|please|)',
    '(which ones|names|who)',
  ],
  since_then: ['anywhere', '(ever|) since (then|that day|that time)'],
  ends_since: ['end', 'since (that|) (please|)'],
  whole_week: ['anywhere', 'whole week'],
  whole_time: ['anywhere', '(all|whole|entire|full)'],
  wins: ['anywhere', '(win|wins)'],
  when_was_it: [
    'whole',
    '(when|what day|which day|what date|which date|on what day|on which day|which days|what days|what month|what year)',
    '(when|what day|which day|what date) (was|did|is) (that|it|this|they) (end|ended|start|begin|happen|finish|exactly|)',
    '(when|what day|which day) then',
  ],
  longest: ['anywhere', 'longest'],
  mine: ['anywhere', '(i|me|my|mine|we|us|our|ive|id|im)'],
  points: ['anywhere', '(that|it|this)'],
  how_often: ['start', 'how often'],
} as const satisfies Record<string, readonly [SignPlace, ...string[]]>

const signs = { ...turnSigns, ...questionSigns }
export type Sign = keyof typeof signs

const names = Object.keys(signs) as Sign[]
export const signEntries: PhraseEntry<{ sign: Sign; place: SignPlace }>[] = names.map((sign) => {
  const [place, ...phrases] = signs[sign]
  return { value: { sign, place }, phrases }
})
