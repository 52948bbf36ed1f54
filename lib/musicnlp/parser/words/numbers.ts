const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]

const ordinalOnes = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]

const tenStems = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** "zero" to "nineteen" */
export const smallNumbers: ReadonlyMap<string, number> = new Map(ones.map((word, value) => [word, value]))

/** "twenty" to "ninety" */
export const tens: ReadonlyMap<string, number> = new Map(tenStems.map((stem, at) => [`${stem}y`, 20 + at * 10]))

/** "zeroth" to "nineteenth", "twentieth" to "ninetieth" */
export const smallOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinalOnes.map((word, value) => [word, value] as const),
  ...tenStems.map((stem, at) => [`${stem}ieth`, 20 + at * 10] as const),
])

/** What multiplies the number before it: "two hundred", "5 grand" */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['million', 1_000_000],
])

export const ordinalScales: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
])

/** Names of an exact amount that stand alone: "a dozen" */
export const amountNouns: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['couple', 2],
])

/** How many units of time a loose word stands for: "a few weeks", "several days" */
export const looseNumbers: ReadonlyMap<string, number> = new Map([
  ...amountNouns,
  ['a', 1],
  ['an', 1],
  ['few', 3],
  ['several', 5],
  ['hundred', 100],
])

/** Every word that is a number by itself. */
export const numberWords: readonly string[] = [
  smallNumbers,
  tens,
  amountNouns,
  smallOrdinals,
  scales,
  ordinalScales,
].flatMap((words) => [...words.keys()])

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
