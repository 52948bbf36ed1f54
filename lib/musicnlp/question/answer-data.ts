import type { Question } from './question'

/** An answer as the API returns it: the data, and the sentence made from it. */

export type AnswerKind =
  | 'ranking'
  | 'number'
  | 'date'
  | 'list'
  | 'comparison'
  | 'series'
  | 'distribution'
  | 'share'
  | 'yes_no'
  | 'text'
  | 'card'
  | 'choices'
  | 'none'

/** `ms` are milliseconds, `percent` 0–100; the others count what they name. */
export type Unit =
  | 'plays'
  | 'ms'
  | 'skips'
  | 'percent'
  | 'days'
  | 'weeks'
  | 'months'
  | 'quarters'
  | 'years'
  | 'seasons'
  | 'hours'
  | 'tracks'
  | 'artists'
  | 'albums'
  | 'sessions'
  | 'countries'
  | 'devices'
  | 'rank'

type NamedId = { id: number; name: string }

/** A track, album or artist, or one play of a track (then with `played_at`). */
export type AnswerItem = {
  rank: number
  type: 'track' | 'artist' | 'album'
  id: number
  name: string
  artist?: NamedId
  album?: NamedId | null
  plays?: number
  ms_played?: number
  skips?: number
  /** percent */
  skip_rate?: number
  /** different tracks of an artist or album */
  distinct?: number
  days?: number
  /** the period this item won, or in which it was binged: the key of a bucket, with its label */
  period?: { key: string; label: string }
  played_at?: string
  /** of one play: the country and the family of devices, where the file says so */
  country?: string
  platform?: string
  first_played_at?: string
  last_played_at?: string
  /** plays of the period before, and the difference */
  before?: number
  change?: number
  /** how many periods had it */
  periods?: number
  /** days without a play before it came back */
  away_days?: number
  /** for what is played in several periods or sides: plays in each */
  by_side?: number[]
  /** first and last day of a streak, both included */
  from?: string
  to?: string
}

export type Point = { key: string; label: string; value: number }

/** A labelled figure: one side of a comparison, a part of a whole, a fact on a card. */
export type Side = {
  label: string
  value: number | null
  unit: Unit
  at?: string
  /** first and last day, both included */
  from?: string
  to?: string
  plays?: number
  ms_played?: number
  items?: AnswerItem[]
}

/** A question that is offered, how it would be understood, and the person's words that it leaves out. */
export type AnswerChoice = { query: string; understood: Question; left_out: string[] }

export type AnswerData = {
  kind: AnswerKind
  items?: AnswerItem[]
  value?: number | boolean | null
  unit?: Unit
  /** An instant, or a civil date or bucket key where the answer is one */
  at?: string | null
  points?: Point[]
  sides?: Side[]
  choices?: AnswerChoice[]
}

export type Answer = AnswerData & { sentence: string }
