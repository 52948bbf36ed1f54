/** A clause of a text that tells a story around a question, and where it begins in the text. */
export type Clause = {
  text: string
  start: number
  /** It asks, it tells of something, or it only narrows the clause beside it: "on rainy days" */
  way: 'asking' | 'telling' | 'narrowing'
}

/** Ends of sentences and parts of them; "Mr.", "feat." and "St." end none. */
const ends = /(?<!\b(?:mr|mrs|ms|dr|st|vs|ft|feat|vol|no|pt|jr|sr))[.!?…:;]+(?=\s|$)|\s[-–—]+\s|\n+/gi
const asks =
  /^(?:(?:so|and|but|well|ok|okay|right|anyway|now|then|like|um|hence|curious|please|pls|hey|hi|honestly|yeah|oh|seriously|quick question|question|tell me|show me|go on|come on)[,\s]+)*(?:what|whats|what's|what'd|which|who|whos|who's|who've|whose|whom|when|whens|when's|where|how|hows|how's|did|do|does|have|has|had|am|is|are|was|were|can|could|would|will|tell|show|give|gimme|list|rank|name|plot|find|count|top|my top|my most|compare)\b/i
const commaBeforeQuestion =
  /,\s+(?=(?:(?:so|and|but|then|now|well|ok|like|go on|tell me|curious|hence)[,\s]+)*(?:what|which|who|whose|when|how|did|do i|have i|am i|was i|were)\b)/gi
const comma = /,\s+/g

/** A main clause that tells something: "I told her I play tons of it", "it's dead quiet here". */
const tells =
  /\b(?:i|i'm|im|i've|ive|i'd|we|we're|my|he|she|they|it|it's|its|that's|thats|there|there's|someone|somebody|everyone|everybody|people)\b/i
/** "training for a half", "loved that one"; a lone word such as "jogging" may narrow the question instead. */
const doing = /^[a-z]{2,}(?:ing|ed)\s+[a-z]/i
/** What only limits the clause beside it: "on rainy days, …", "when I lived there, …". */
const limits =
  /^(?:and |but |or |so )*(?:when|while|whenever|if|during|on|in|at|for|with|without|since|until|after|before|of|from|between|among|amongst|except|excluding|only|just (?:the|my|in|on|for|by|with|those)|by|as|not|no|than|the|top)\b/i

type Part = Omit<Clause, 'way'>

function partsOf({ text, start: offset }: Part, at: RegExp): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const { index, 0: sign } of [...text.matchAll(at), { index: text.length, 0: '' }]) {
    const end = index + sign.length
    const part = text.slice(start, end)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ text: part.trim(), start: offset + start + lead })
    start = end
  }
  return parts
}

function wayOf(text: string): Clause['way'] {
  if (text.includes('?') || asks.test(text)) return 'asking'
  return (tells.test(text) || doing.test(text)) && !limits.test(text) ? 'telling' : 'narrowing'
}

/**
 * The clauses of a text, parted at the ends of sentences alone, then also at commas before a question, and at last at
 * every comma.
 */
export function readClauses(text: string): { sentences: Clause[]; beforeQuestions: Clause[]; atCommas: Clause[] } {
  const whole = partsOf({ text, start: 0 }, ends)
  const parted = (at: RegExp) => whole.flatMap((part) => partsOf(part, at))
  const told = (parts: readonly Part[]) => parts.map((part) => ({ ...part, way: wayOf(part.text) }))
  return { sentences: told(whole), beforeQuestions: told(parted(commaBeforeQuestion)), atCommas: told(parted(comma)) }
}

/** "that song", "this band": the name in the story */
const ofName = /\b(?:this|that) (?:song|track|tune|album|record|band|artist|singer|one)\b/i
/** "the trip", "back then": its life event */
const ofEvent =
  /\b(?:from|on|during|in|over) (?:the|that) (?:trip|holiday|time|period|visit)\b|\b(?:back then|over there)\b/i

/** Whether a question points to something that the story around it names. */
export const pointsAtStory = (text: string) => ofName.test(text) || ofEvent.test(text)

/** The text with what it points to put in its place. */
export const withNamed = (text: string, named: { name: string | null; event: string | null }): string => {
  const told = named.name === null ? text : text.replace(ofName, `"${named.name}"`)
  return named.event === null ? told : told.replace(ofEvent, `during my ${named.event}`)
}
