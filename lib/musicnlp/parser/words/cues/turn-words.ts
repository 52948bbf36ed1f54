import type { CuePhrases } from './cue'

/** What a turn says of the question before: "how many of those …", "and with it off". */
export const turnWords = {
  of_those: [
    'how many of (them|em|those|these|that|it)',
    'how much of (that|those|these|this|it|them)',
    '(out of|of) (those|these|them|that) how (many|much)',
  ],
  turned_on: ['(and|) (with|when) (it|that) (is|was|) (on|turned on|switched on|enabled)'],
  turned_off: [
    '(and|) (with|when) (it|that) (is|was|) (off|not on|turned off|switched off|disabled)',
    '(and|but|or|) (without|not) (it|that) (on|)',
  ],
} satisfies CuePhrases
