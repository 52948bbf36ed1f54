/** A clause of a text that tells a story around a question, and where it begins in the text. */
export type Clause = {
  text: string
  start: number
  /** It asks, it tells of something, or it only narrows the clause beside it: "on rainy days" */
  way: 'asking' | 'telling' | 'narrowing'
  /** A clause of its own about the question or its music: "that was my year", "I need proof" */
  isComment: boolean
  /** It guesses at the answer: "it must be Drake" */
  isGuess: boolean
}

/** Ends of sentences and parts of them; "Mr.", "feat." and "St." end none. */
const ends = /(?<!\b(?:mr|mrs|ms|dr|st|vs|ft|feat|vol|no|pt|jr|sr))[.!?…:;]+(?=\s|$)|\s[-–—]+\s|\n+/gi
const asks =
  /^(?:(?:so|and|but|well|ok|okay|right|anyway|now|then|like|um|hence|curious|please|pls|hey|hi|honestly|yeah|oh|seriously|quick question|question|tell me|show me|go on|come on)[,\s]+)*(?:what|whats|what's|what'd|which|who|whos|who's|who've|whose|whom|when|whens|when's|where|how|hows|how's|did|do|does|have|has|had|am|is|are|was|were|can|could|would|will|tell|show|give|gimme|list|rank|name|plot|find|count|top|my top|my most|compare)\b/i
const commaBeforeQuestion =
  /,\s+(?=(?:(?:so|and|but|then|now|well|ok|like|go on|tell me|curious|hence)[,\s]+)*(?:what|which|who|whose|when|how|did|do i|have i|am i|was i|were)\b)/gi
const comma = /,\s+/g
/** "…, because I think it was a lot", "… I feel like it's a thousand": a reason behind the question. */
const reason =
  /\s+(?=(?:(?:and|but)\s+)?(?:because|cause|'cause|cuz|coz|bc|i (?:feel|felt) (?:like|as)|i(?:'m| am) (?:sure|certain|guessing)|i (?:swear|bet|reckon|suspect|imagine)|(?:it['’]?s )?gotta be|(?:it )?(?:must|has to) be|feels like|seems like)\b)/gi
const leadsOn = /^(?:(?:so|and|but|well|ok|okay|right|anyway|now|then|please|pls|go on|tell me|show me)[,\s]*)+$/i

/** A main clause that tells something: "I told her I play tons of it", "it's dead quiet here". */
const tells =
  /\b(?:i|i'm|im|i've|ive|i'd|we|we're|my|he|she|they|it|it's|its|that's|thats|there|there's|someone|somebody|everyone|everybody|people)\b/i
/** "training for a half", "loved that one"; a lone word such as "jogging" may narrow the question instead. */
const doing = /^[a-z]{2,}(?:ing|ed)\s+[a-z]/i
/** "Haven't touched Oasis in ages", "remember Starlight?": the person who does so is left out. */
const withoutSubject =
  /^(?:(?:so|and|but|well|ok|honestly|god|oh|man)[,\s]+)*(?:haven['’]?t|hadn['’]?t|didn['’]?t|don['’]?t|can['’]?t|couldn['’]?t|been|got|had|used to|went|took|saw|love|loved|remember|feels?|felt|seems?)\s+[a-z0-9]/i
const comments =
  /^(?:(?:and|but|so|well|though|cause|because|cuz|god|honestly|man)\s+)*(?:that(?:['’]?s| was| is| must)|it(?:['’]?s| was| is| felt| feels| seems| seemed)|this (?:is|was)|i(?: was| know| think| guess| swear| bet| love| loved| like| need| hope| feel| just| really| can['’]?t| don['’]?t)|(?:s?he|they|we)(?:['’](?:s|re)| is| are| was| were| had))\b/i
/** What only limits the clause beside it: "on rainy days, …", "when I lived there, …". */
const limits =
  /^(?:and |but |or |so )*(?:i mean|when|while|whenever|if|during|on|in|at|for|with|without|since|until|after|before|of|from|between|among|amongst|except|excluding|only|just (?:the|my|in|on|for|by|with|those)|by|as|not|no|than|the|top)\b/i

const guesses =
  /^(?:(?:and|but|so|well)\s+)*(?:(?:my|the) (?:guess|bet|money|hunch|feeling|suspicion|theory)|i(?:['’]d| would)? (?:guess|bet|reckon|say|assume|imagine|suspect|swear)|i have (?:the|a) (?:feeling|hunch)|it (?:feels|felt|seems) (?:like|as (?:though|if))|(?:it['’]?s? |that['’]?s? )?(?:gotta|got to|has to|must|should|might|could) be|probably|surely|maybe|presumably)\b/i

type Part = Omit<Clause, 'way' | 'isComment' | 'isGuess'>

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
  return parts.flatMap((part, at) => {
    const before = parts[at - 1]
    const next = parts[at + 1]
    if (next && leadsOn.test(part.text)) return []
    return before && leadsOn.test(before.text)
      ? [{ text: text.slice(before.start - offset, part.start - offset + part.text.length), start: before.start }]
      : [part]
  })
}

function wayOf(text: string): Clause['way'] {
  if (text.includes('?') || asks.test(text)) return 'asking'
  const isTold =
    withoutSubject.test(text) ||
    guesses.test(text) ||
    comments.test(text) ||
    ((tells.test(text) || doing.test(text)) && !limits.test(text))
  return isTold ? 'telling' : 'narrowing'
}

/** "That Alvvays song, Dreams Tonite? When did I last play it?": the first asks nothing where another clause asks. */
const namesOnly = ({ text }: Part, parts: readonly Part[]) =>
  text.endsWith('?') && !asks.test(text) && parts.some((other) => asks.test(other.text))

/**
 * The clauses of a text, parted at the ends of sentences alone, then also at commas before a question, and at last at
 * every comma.
 */
export function readClauses(text: string): { sentences: Clause[]; beforeQuestions: Clause[]; atCommas: Clause[] } {
  const whole = partsOf({ text, start: 0 }, ends)
  const parted = (...marks: RegExp[]) => marks.reduce((parts, at) => parts.flatMap((part) => partsOf(part, at)), whole)
  const told = (parts: readonly Part[]) =>
    parts.map((part) => ({
      ...part,
      way: namesOnly(part, parts) ? ('telling' as const) : wayOf(part.text),
      isComment: comments.test(part.text) || guesses.test(part.text),
      isGuess: guesses.test(part.text),
    }))
  return {
    sentences: told(whole),
    beforeQuestions: told(parted(commaBeforeQuestion, reason)),
    atCommas: told(parted(comma, reason)),
  }
}

/** "the trip", "back then": a life event that the story names */
const ofEvent =
  /\b(?:from|on|during|in|over) (?:the|that) (?:trip|holiday|time|period|visit)\b|\b(?:back then|over there)\b/i

/** The text with the life event that it points to put in its place. */
export const withEvent = (text: string, event: string | null) =>
  event === null ? text : text.replace(ofEvent, `during my ${event}`)

/** "that night": nothing longer than a day */
export const pointsAtDay = (text: string) => /\bthat (?:day|night|evening|morning|afternoon)\b/i.test(text)

/** "…, and how many since?" */
export const asksTwice = (text: string) => /\band (?:how|what|which|who|when)\b/i.test(text)
