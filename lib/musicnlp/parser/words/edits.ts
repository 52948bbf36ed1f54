import type { PhraseEntry } from '../phrase-trie'
import type { SpanOf } from '../span'

/** What a phrase of a turn does to the question before it, or which part of that question it stands for. */
export type Edit =
  | 'anew'
  | 'further'
  | 'one'
  | 'any filter'
  | 'any name'
  | 'it'
  | 'remark'
  | 'among'
  | 'leave out'
  | 'add'
  | 'replace'
  | 'swap'
  | 'rather than'
  | 'only'
  | 'there'
  | 'framed'
  | 'look'
  | 'against'
  | 'skipped'
  | 'unskipped'
  | 'longer'
  | 'compare'

const asked = '(it|that|this|them|these|those|the list|the chart|the question|things)'
const askedOrNot = asked.replace(')', '|)')

const opening = [
  'anew',
  'further',
  'one',
  'any filter',
  'any name',
  'leave out',
  'add',
  'replace',
  'compare',
  'framed',
  'swap',
  'only',
] as const

/** Phrases that are read so at the start of a clause, in a turn after another one alone: "drop Drake", "swap artists for songs". */
const openingEdits: Record<(typeof opening)[number], readonly string[]> = {
  anew: [
    '(something else|something different|a different question|another question|a new question) (now|entirely|altogether|but|then|)',
    '(new question|different question|different topic) (now|entirely|altogether|but|then|)',
    '(new topic|unrelated|separately|side note|on another note|on a different note) (now|entirely|altogether|but|then|)',
    '(moving|switching|turning) (on|gears|topics) (now|then|to something else|)',
    '(change|changing|lets change) (of|the) (subject|topic|tack)',
    '(ok|okay|) (forget|never mind|scrap|leave) (that|it|about that|about it|all that)',
    '(now|ok|) on to (something else|gadgets|devices|another thing)',
  ],
  further: [
    '(the|show the|show me the|give me the|) next #',
    '(a|) (few|couple|lot|bit) more (of them|of those|please|)',
    '(# more|more|some more) (of them|of those|please|)',
    '(a|the|show the|show me a|give me a) (longer|bigger|fuller|full|complete|whole|entire) list',
    '(show|see|list|give me) (more|the rest)',
  ],
  one: ['(just|only|make it) (the|) (one|top one|first one|winner)'],
  'any filter': [
    '(on|across|from|) (any|all|every) (device|devices|platform|platforms|gadget|gadgets|country|countries|place|places)',
    '(regardless|irrespective) of (the|) (device|platform|country|place|mode)',
    '(everywhere|anywhere|wherever i was|whatever the (device|platform|country))',
  ],
  'any name': ['(my|the|) (whole|entire|full) (library|collection|catalogue|history)', 'across the board'],
  'leave out': [
    '(drop|remove|skip|exclude|lose|ditch|scrap|bin|delete|omit) (out|) (anything|everything|) (by|from|) (the|all|all the|any|)',
    '(ignore|discount|hide|dump|kill|cut|forget|erase|subtract|strip) (out|) (anything|everything|) (by|from|) (the|all|all the|any|)',
    '(leave|take|cut|kick|throw|filter|strip|keep|chuck|count|rule) out (anything|everything|) (by|from|) (the|all|all the|any|)',
    '(get rid of|do away with|no more|nothing by|pretend there is no|not counting|anything but) (the|)',
  ],
  add: [
    '(add|put|include|throw in|chuck in|stick in|put in|bring) (back|) (in|) (also|)',
    '(put|bring|add|let|take) (it|them|him|her|that|those) back (in|)',
    '(let|count in|bring in|bring back|put back|add back|restore|readd) (back|) (in|) (also|)',
  ],
  replace: [
    `(make|change|switch|turn|move|set|swap|shift|flip) ${askedOrNot} (over|) (to|into|be)`,
    `(if|when) (you|u|we|i) (just|) (count|counted|measure|measured|rank|ranked|sort|sorted|order|ordered) ${askedOrNot} (all|instead|)`,
    `(if|when) (you|u|we|i) (just|) (go|went|judge|do|did|take|took|look at) ${askedOrNot} (all|instead|)`,
    `(count|measure|rank|judge|express|give|show|put|do) ${asked} (all|again|instead|) (as|)`,
    `(redo|rerun|repeat|run|sort|order|have|get|see|draw|plot) ${asked} (all|again|instead|) (as|)`,
    '(same|do the same|the same) (but|again|for|with|in|question|idea|thing|deal|story|) (but|for|with|in|)',
    '(likewise|ditto|similarly) (for|with|)',
    '(is|was|would|does|did) (it|that|this) (be|) (any|) (different|the same|similar) (on|in|for|with|if|)',
    '(is|was|would|does|did) (it|that|this) (be|) (any|) (the same story|another story|hold|change|differ) (on|in|for|with|if|)',
    '(what|how) (does|would|did|do) (it|that|this|they|things) (look|look like|change) (for|in|on|by|if|)',
    '(what|how) (is|was|were|are) (it|that|this|they|things) (like|looking|) (for|in|on|by|if)',
    '(redo|rerun|repeat|again|once more|one more time) (it|that|this|) (but|) (for|with|in|by|on|)',
    '(sorry|oops|apologies|whoops|) meant (to say|)',
    '(measured|counted|expressed|shown|given) (in|as|)',
    'go (with|by|for)',
    '(go|switch|change|get|) back to (just|)',
    'stop at',
    '(try|use|swap in|lets try|lets do|lets see|lets go with|lets say|say|i said|i meant|meaning|do)',
  ],
  compare: [
    'how (do|did) (they|these|those|the two|both) compare (to each other|with each other|to one another|)',
    'compare (them|those|these|the two|both) (to each other|with each other|)',
  ],
  framed: ['(how|what) (do|does|did|would|will)'],
  swap: ['(swap|swop|switch|change|replace|trade|exchange|substitute) (out|from|)'],
  only: [
    `(limit|restrict|confine|narrow|filter|keep|cut|trim|shrink|reduce|whittle) ${askedOrNot} (down|) (to|by|on) (just|only|)`,
    '(like|) (just|only) (the ones|those|ones|the|) (by|from|with|)',
    '(keep|take|show me|give me|leave|i want|i only want|i just want) (just|only|) (the ones|those) (by|from|with|in|on|)',
    '(if|when) (i|you|we|u) (only|just) (count|counted|take|took|look at|looked at|consider|include)',
    '(keep|take|count|use|show me|give me) (just|only)',
    '(just|only) (count|counting|counted|take|taking|include|including|consider|considering|use)',
    'keep',
    '(which|what) (ones|of them|of these|of those) (are|were|is|was) (by|from|on|off)',
    '(are|is|were) (there|) (any|any of them|any of these|any of those) (by|from|on|off)',
    '(nothing but|strictly|exclusively|stick to|stay on|stay with|focus on|zoom in on)',
  ],
}

/** "hours rather than plays", "25 instead of ten": the second is what was asked before. */
const ratherThan = '(instead of|rather than|in place of|in lieu of|and not|but not|not|as opposed to) (by|in|the|)'
/** "and who was on most there": the time and the place that were asked about */
const there = [
  '(in|over|out|back|) there (at all|too|please|as well|)',
  '(in|at|from|during|over|for|of) (that|those) (time|times|place|spot|stretch|period|trip|holiday|days|weeks|months|years)',
  '(at the time|at that point|in the meantime|meanwhile)',
  '(in|over|for|during|from) the same (span|window|dates|period|stretch|time|place|days|range)',
]

/** Less than the same words cost in a first question */
const EDIT = 0.25
/** "the second one" of a list */
const thing = '(one|song|track|artist|album|band)'
/** "by quarter is better" */
const remark =
  '(is|was|would be|are|seems) (better|nicer|best|clearer|easier|fine|great|good|enough|fairer|what i want|what i meant)'

/** "compare those two years", "compare them" */
const both = [
  '(of|between|) (those|these|the) two (years|months|weeks|days|nights|evenings|mornings|weekends|trips|periods|summers|)',
  '(of|between|) (those|these|the) two (songs|tracks|artists|bands|albums|gentlemen|ladies)',
]

const whatWas = '(is|was|were|are|did) (it|that|this|they|these|those|there)'
const larger = '(any|a lot|much|) (more|less|fewer|higher|lower|bigger|smaller|longer|shorter|better|worse|different)'
/** "is that more than 2019", "and last year, was it more" */
const against = [
  `${whatWas} ${larger} (than|from|to|compared to|compared with|) (in|for|with|on|)`,
  'did i (do|play|listen) (any|a lot|much|) (more|less) (than|) (in|on)',
  '(compare|set|hold|put) (it|that|this|them|those) (to|with|against|beside|next to)',
]
/** "drop the skipped ones", "exclude anything I skipped" */
const skippedOnes =
  '(the|any|all|those|all the|) (plays|songs|tracks|ones|anything|everything|stuff|) (that|which|) (i|ive|) (skip|skipped|skips|skipping)'

type Placed = { edit: Edit; at: 'start' | 'middle' | 'end' }

export const editEntries: PhraseEntry<Placed>[] = [
  ...opening.map((edit) => ({
    value: { edit, at: 'start' as const },
    phrases: openingEdits[edit],
    cost: EDIT,
  })),
  { value: { edit: 'rather than', at: 'middle' }, phrases: [ratherThan], cost: EDIT },
  { value: { edit: 'there', at: 'end' }, phrases: there, cost: EDIT },
  { value: { edit: 'it', at: 'middle' }, phrases: ['(they|them|him|her|he|she|theirs|hers)'], cost: 1 },
  { value: { edit: 'it', at: 'end' }, phrases: ['(is|was|would be|makes) (that|it|this)'], cost: 0.3 },
  { value: { edit: 'it', at: 'middle' }, phrases: [`(the|that|your) #th ${thing}`], cost: 0.3 },
  {
    value: { edit: 'look', at: 'end' },
    phrases: ['(look|looks|look like|looking|fare|go|turn out|come out)'],
    cost: EDIT,
  },
  { value: { edit: 'only', at: 'middle' }, phrases: ['(but|and) (only|just)'], cost: EDIT },
  {
    value: { edit: 'replace', at: 'middle' },
    phrases: ['but (in|on|at|for|from|with|when|while|during|this time)'],
    cost: EDIT,
  },
  { value: { edit: 'longer', at: 'end' }, phrases: ['(is|was|were|are) (the|) (longer|longest) (one|)'], cost: EDIT },
  {
    value: { edit: 'unskipped', at: 'middle' },
    phrases: [
      '(only|just|) (the|) (ones|those|songs|tracks|plays|) (that|which|) i (didnt|dont|havent) (skip|skipped)',
    ],
    cost: EDIT,
  },
  { value: { edit: 'against', at: 'middle' }, phrases: against, cost: EDIT },
  {
    value: { edit: 'skipped', at: 'middle' },
    phrases: [`${skippedOnes} (plays|songs|tracks|ones|listens|stuff|)`],
    cost: EDIT,
  },
  { value: { edit: 'among', at: 'middle' }, phrases: both, cost: 0.3 },
  { value: { edit: 'remark', at: 'end' }, phrases: [remark], cost: 0.3 },
  {
    value: { edit: 'add', at: 'end' },
    phrases: [
      '(on|to|in|into) (it|there|that|this|the list|the chart|the mix|the comparison) (too|as well|)',
      'back (in|) (please|again|)',
    ],
    cost: EDIT,
  },
]

/** What may stand before an edit in its clause: "ok now put her back in" */
export const beforeEdits =
  'ok okay now and but so then please just also or can could would you we i lets let us want to wanna like actually no nah ' +
  'yeah yes maybe perhaps id pls go ahead hmm uh um damn well oh right cool great if what about how nice good sorry wait only same'

/** What changes the question before wherever it stands, in a first question too: "albums instead", "only on weekends". */
export const changeEntries: PhraseEntry<SpanOf<'reference'>['value']>[] = [
  {
    value: 'further',
    cost: 0.35,
    phrases: [
      '(go|carry|keep) on (please|going|)',
      '(keep going|continue|carry on|more please|some more|and more|show more|list more|give me more|tell me more)',
      '(show|give|list|tell) (me|us) (some|a few|) more',
      '(and|) (the|what are the|show me the|) next (few|lot|batch|page|ones|couple)',
      '(who|what|anyone|anything) else',
      '(and|) the rest',
    ],
  },
  { value: 'too', phrases: ['too', 'also', 'as well', 'in addition', 'and also', 'plus'] },
  {
    value: 'instead',
    phrases: [
      'instead',
      '(no|nope|nah|wait|oops|sorry|apologies|wrong|my bad|) (sorry|wait|no|oops|my bad|) (dear|love|hon|mate|pal|) i (meant|meant to say|mean|should have said)',
      '(the|) same (thing|question|ranking|list|chart|figures|figure|number|measure|numbers|stats|count|pair|pairing|duo|two|comparison|match up|) (but|for|with|in|again|) (but|for|with|in|)',
      '(sort|order|rank|sorted|ordered|ranked) (it|them|that|these|those|) by',
      '(rather than|instead of) (plays|time|hours|minutes|songs|artists|albums|tracks)',
      'how about',
      'what about',
      'and what about',
      'and how about',
      'how bout',
      'wbt',
      'what if',
      'ok (now|and)',
      'and (now|then|for|in|on|by|with|the|what|my)',
      'this time (for|with|in|)',
      'the same (story|thing) (with|for)',
      'actually',
    ],
    cost: 0.45,
  },
  {
    value: 'only',
    phrases: [
      'only',
      'just',
      'nothing but',
      'solely',
      'alone',
      'purely',
      'limited to',
      '(only|just|but only|and only) (when|while|the times|for when) (i (had|was|am|was using|was on)|it (was|is)|theyre|they were) (on|)',
      '(on|at|in|for|) any (day|days|time|hour|hours|weekday|month)',
      '(at|) any time of (the|) (day|week|year)',
      '(at|) all hours',
      '(all|any) (day|days) of the week',
      'the whole week',
    ],
    cost: 0.45,
  },
]

/** What leaves out the names or the times behind it, in any question. */
export const excludeEntries: PhraseEntry<'except' | 'left out'>[] = [
  {
    value: 'left out',
    phrases: [
      '(left|taken|kept) out',
      'excluded',
      'omitted',
      '(set|put|left) aside',
      'not (counted|included)',
      'removed',
      'ignored',
    ],
  },
  {
    value: 'except',
    phrases: [
      '(but|and|) neither (by|)',
      '(if you|if we|if i) (leave|take|left|took)',
      'outside (of|)',
      '(all|everything|everyone|anything|anyone|everybody|) (except|excepting|besides|minus|sans|barring|excluding|without|ignoring|omitting|apart from|aside from|other than|save for|bar|excl|exclude|ignore|omit|skipping over|leaving out|leave out|leaving aside|not counting|not including|disregarding|disregard|but) (for|from|the|)',
      'except (by|from|those by|for those by|for|)',
      '(that are|that arent|who arent|which arent|that isnt|who isnt|arent|isnt|not) (by|from)',
      'not (by|from|with|featuring)',
      'who is not',
      'who isnt',
      'that (is|are) not',
      'that isnt',
      'that arent',
      'which (is|are) not',
      '(no|naw)',
      'with no',
      '(but|and) (no|with no|without|excluding|except|not counting|not including|minus|ignoring)',
      'none of',
      'excluding both',
      'but not (by|from|)',
      '(without|excluding|except) (any|the|all|) (songs|tracks|albums|music|anything|) (by|from|of)',
      'with the exception of',
      'and not (by|)',
      'never mind',
      '(leave|leaving)',
      'if (you|we|i) (ignore|exclude|leave out|take out|remove)',
      'take out',
      'remove',
      'removing',
      'minus all the',
    ],
  },
]
