import type { Phrasing } from '../phrasing/question-wording'
import type { Intent, Question } from '../question/question'

/** What a turn about an answer changes in the question before to ask it. */
export type Change = Partial<Pick<Question, 'intent' | 'kind' | 'metric' | 'limit'>>

/** What an intent is: how its questions are read, followed and said. A property that is absent is false. */
export type IntentTraits = {
  /** Its questions in words, for the offers after a refusal; null where none is ever offered */
  asked: Phrasing | null

  // What can be said in its questions.
  /** Items can be held to a condition: "with at least 20 plays" */
  takesCondition?: true
  /** "the median session" */
  takesMedian?: true
  /** "in which country did I first hear X": the place is told with the date */
  tellsPlace?: true
  /** Lists what its names contain, so that a song cannot be the owner of a song */
  listsOwnWork?: true
  /** Lists everything that fits, so that no chip shows a limit that was not named */
  isUnlimited?: true
  /** Its kinds say which figure ranks: "skipped" beside one of them names no other */
  ranksByKind?: true
  /** "different", or a noun for artists or albums, counts those: "average artists per month" */
  countsNamedThings?: true
  /** Of one thing, which must be known: "that Kendrick album" does not say which */
  isOfOneThing?: true
  /** Its one figure can be had for each of two sides, or for each period: "my share of Drake by year" */
  askedOfEach?: 'side' | 'side or period'
  /** Answered by a stretch of days: "the longest time without Mitski" names no figure */
  isStretch?: true
  /** A number of songs or artists can be what is to be reached: at all, or in each period of a split one */
  reachesThings?: 'always' | 'in periods'
  /** "what did 2020 sound like" asks for it */
  tellsSound?: true
  /** Told only by files that say how long each track was played */
  needsSkips?: true
  /** Asked of the history or of Music Muse itself: no figure of plays that could be narrowed */
  tellsNoPlays?: true
  /** Its answer tells nothing of the person: it is neither offered nor gone on from */
  isNoAnswer?: true

  // What a follow-up can change in it. Names, times, filters and exclusions can be named after any question and replace
  // those of the question before; the rest only where it says so here.
  changes?: {
    /** "by time instead": its figure can be plays as well as hours or skips */
    metric?: true
    /** "and the least?": it has a top and a bottom */
    order?: true
    /** "and the third?": it has numbered places */
    ordinal?: true
    /** What a number alone sets: "top 20" and then "30", "when did she reach 100 plays" and then "and 500?" */
    number?: 'limit' | 'ordinal' | 'threshold' | 'having'
    /** "with at least 20 plays": what an amount sets */
    amount?: 'having' | 'threshold'
    /** "by month": the unit itself, the winner of each, or the course of what was one figure */
    unit?: 'unit' | 'winners' | 'course'
    /** "and Drake?" after a list of artists asks for his place in it */
    name?: 'rank'
    /** "the median instead" */
    statistic?: true
    /** "which month was that": the noun of a unit changes it */
    unitNoun?: true
  }
  /** "vs last year": its figure, or the list by it, can be had for each side */
  hasSides?: true

  // What a follow-up of this intent takes over.
  /** "and the last time?" is about the name of the question before, unless it names another */
  inheritsName?: true
  /** It keeps the time of the question before: always, or only where that was a first or a last as well */
  inheritsTime?: 'always' | 'from first or last'
  /** Can follow the question before without a word such as "and": "how many hours?" */
  isFigure?: true
  /** Leans without such a word on these: "which quarter was the biggest?" after a chart by quarter */
  leansOn?: readonly Intent[]
  isFirstOrLast?: true

  // What a turn about its answer asks.
  /** Answered by a date: "and the first?" asks for one too */
  isDate?: true
  /** Says when it was, so that "when was that?" is the same question again */
  saysWhen?: true
  /** The kind of "what song was it?", of the thing whose play was dated */
  itemKind?: string
  /** "how many?" */
  counted?: Change
  /** "which ones are they?" */
  listed?: Change
  /** "the longest one?" */
  longest?: Change
  /** "as a percentage" */
  asShare?: Change
  /** "how many of those were new?" */
  ofThoseNew?: Change
}
