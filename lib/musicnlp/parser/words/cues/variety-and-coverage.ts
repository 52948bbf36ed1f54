import type { CuePhrases } from './cue'

/** "how varied", "how far back does my history go": the variety and the extent of the history. */
export const varietyAndCoverage = {
  variety: [
    '(rut|varied|variety|diverse|diversity|repetitive|repetition|eclectic|adventurous|narrow|broad|mixed)',
    '(wide|monotonous|versatile|diversified|obscure)',
    '(do i|i) vary',
    '(vary|varies|varying)',
    'mix (it|things) up',
    'switch (it|things) up',
    'branch out',
    'creature of habit',
    'same old (same old|)',
    'set in my ways',
    'play it safe',
    'in a rut',
    'repeat (songs|tracks|music|artists|things|the same songs)',
    'repeat myself',
    'the same (songs|things|stuff|music|artists|few songs|few artists|old songs|old things|old stuff|thing)',
    'same (songs|things|stuff|music|artists|old songs)',
    'over and over',
    'again and again',
    'range of my (taste|music|listening)',
    'how (varied|diverse|eclectic|broad|adventurous|repetitive|wide|mixed|versatile)',
    'stuck in a rut',
    'one sided',
    'diversity score',
    'taste range',
  ],
  coverage: [
    'how far (back|in the past|into the past|in time|) (does|do|) (my|the|your) (data|history|library|listening history|records) (go|goes|reach|reaches|stretch|stretches) (back|)',
    '(what|which) (period|dates|span|time span|range|timeframe|years) (does|do|is|are) (the|my|your) (data|history|records|archive|library)',
    '(cover|covers)',

    'how many (years|months|days) of (data|history|listening history) (do you have|do i have|are there|is there|have i|)',
    'since when (do|does|have) (you|i|my|the|it) (have|got|has|go|start|data)',
    'how far (does|do|is) (my|the|your) (data|history|library|listening history|listening|records) (go|reach) (back|)',
    'how far back (does|do|is|can|) (my|it|the|your|you|i|this|) ' +
      '(data|history|library|records|listening history|archive|go|look|see|) (go|reach|)',
    '(what|which|how much) (data|history|period|dates|date range|time range|time span) ' +
      '(do|does|is|are|have) (you|i|we|there|covered|it|my history|my data|the data) ' +
      '(have|got|cover|covered|span|)',
    'how much (data|history|listening history|music history) (do you have|do i have|is there|have i|)',
    'how (old|complete|recent|current|up to date|fresh) is (my|the|your) (data|history|library|listening history|archive)',
    '(my|the|your|) (data|history|library|listening history|archive|records) ' +
      '(start|starts|begin|begins|end|ends|go back|goes back|reach|cover|covers|range|coverage|span)',
    '(when|where) (does|do|did) (my|the|your) (data|history|library|listening ' +
      'history|archive|records) (start|begin|end|stop|go back to|go back)',
    'data (range|span|coverage|period|start|end)',
    '(first|last|oldest|latest|earliest|newest) (day|date|entry|record|bit|piece|) (of|in|) ' +
      '(my|the|your|) (data|history|archive|records|import)',
    'coverage',
    'span of (my|the) (data|history)',
    'time span (of|) (my|the|) (data|history|)',
    'what (years|period|time|dates|months|timespan) (is|are|do you|does this|does it|does my ' +
      '(data|history)) (covered|cover|have|have data for|known|in there|included)',
    'what years (do you have|are there)',
    '(from|since) when (is|are) (my|the) (data|history|plays|oldest data)',
    'data',
  ],
} satisfies CuePhrases
