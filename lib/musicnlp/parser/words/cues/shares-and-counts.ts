import type { CuePhrases } from './cue'

const medians = ['(a|the|my|on|in|) median', 'medians', '(the|my|) middle (value|figure)']

/** "what share of", "on average", "different artists": what is computed from the plays. */
export const sharesAndCounts = {
  share: [
    '(what|how) (sort of|kind of|big a|large a|size|) (a|) (chunk|portion|share|slice|proportion|percentage|wedge|cut|fraction|piece) (of|)',
    '(is|was|are|were|comes|came) (all|) down to',
    '(take|takes|took|taken) up',
    '(belong|belongs|belonged) to',
    'comprises',
    'how (many|much) (percent|percentage) (of|)',
    'cut of (my|the) (listening|plays|music)',
    '(what|which|the|) (part|percentage|percent|fraction|share|proportion|portion|ratio|slice|chunk) (of|)',
    'what (percentage|percent|share) of (the|my|all|) (plays|listening|listens|streams|music|time|listening time|)',
    'percentage wise',
    '(as|in) (a|) (percent|percentage|share)',
    '(percent|percentage|share) of (my|all|the|) (total|) (plays|listening|listens|streams|music|listening time|time|)',
    'how much of (my|all|the|) (total|) (listening|plays|listens|streams|music|time|year|listening time)',
    'how (big|large|great) (a|an|is the|was the|) (part|share|portion|slice|chunk|fraction) (of|) (my|) (music|listening|plays|time|)',
    'makes up',
    'make up',
    'made up',
    'accounts for',
    'account for',
    'accounted for',
    'went to',
    'goes to',
  ],
  average: [
    'average',
    'averages',
    'averaged',
    'avg',
    'mean',
    'on average',
    'in average',
    'an average',
    'average number of',
    'average amount of',
    'the average',
    'typical',
    'per (typical|average|play|listen|stream|spin)',
    ...medians,
    '(a|an|my|the|on a|on an|in a|in an) (typical|average|normal|usual)',
  ],
  median: [...medians],
  distinct: [
    '(different|unique|distinct|separate|individual|various)',
    '(the|my|) (widest|broadest|greatest|largest|biggest) (range|variety|selection|spread) of (different|)',
  ],
  count: [],
} satisfies CuePhrases
