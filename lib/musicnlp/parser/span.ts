import type { Bucket, Entity, Filters, Metric } from '../question/question'
import type { TimeNode, Unit } from './time/time-node'
import type { NameMatch } from './name-match'
import type { Cue } from './words/cues/cue'
import type { OutsideTopic } from '../question/outside-topic'

export type EntityNoun = {
  entity: Exclude<Entity, 'none'>
  plural: boolean
  /** "per artist", "for each album" */ per?: true
}

/** A number with its unit: "at least 20 times", "1,000 plays", "10 hours". `op` null: only the amount was said. */
export type Amount = {
  op: '=' | '>' | '>=' | '<' | '<=' | 'between' | null
  value: number
  /** With "between" */ max?: number
  unit: 'plays' | 'hours' | 'minutes' | 'days' | 'tracks' | 'artists' | 'albums' | 'percent' | null
}

/**
 * "per month", "by month", "each year", "what month", "in a single month": the wording tells series, averages, winners and
 * records apart.
 */
export type BucketWord = { bucket: Bucket; way: 'per' | 'by' | 'each' | 'noun' | 'one' | 'peak' | 'low' }

/**
 * A step from the time spoken of before: "the year after" is 1 year; `unit` null where none is said ("the one before").
 * `whole`: all the units together, "the two years before". `same`: as long as that time, "the same months a year later";
 * `year`: in that year, however many steps away.
 */
export type PeriodShift = { unit: Unit | 'hour' | null; steps: number; whole?: boolean; same?: boolean; year?: number }

type Meaning =
  | { type: 'function_word'; value: 'word' | 'play' | 'article' | 'by' | 'of' | 'in' | 'and' | 'not' | 'nor' | 'me' }
  | { type: 'entity'; value: EntityNoun }
  | { type: 'metric'; value: Metric }
  | { type: 'cue'; value: Cue[]; weak: boolean }
  | { type: 'bucket'; value: BucketWord }
  | { type: 'limit'; value: number }
  | { type: 'ordinal'; value: number }
  | { type: 'number'; value: number }
  | { type: 'amount'; value: Amount }
  | { type: 'filter'; value: Filters }
  | { type: 'exclude'; /** Before the names, or after them: "with Drake left out" */ value: 'except' | 'left out' }
  | { type: 'versus'; value: 'versus' | 'or' }
  | {
      type: 'reference'
      value: 'it' | 'then' | 'too' | 'instead' | 'about' | 'only' | 'among' | 'reversed' | 'further'
    }
  | { type: 'shift'; value: PeriodShift }
  | { type: 'time'; value: TimeNode }
  | {
      type: 'event'
      value: {
        id: number
        bound: 'since' | 'after' | 'before' | 'until' | null
        /** "my last birthday" */ newest?: true
      }
    }
  | { type: 'name'; value: NameMatch }
  | { type: 'outside'; value: OutsideTopic }
  | { type: 'unknown'; value: null }

/**
 * A meaning for tokens i..j-1. `cost` says how surprising it is; the reading with the lowest total cost wins (best-
 * cover.ts).
 */
export type Span = { i: number; j: number; cost: number; why: string } & Meaning

export type SpanType = Span['type']
export type SpanOf<T extends SpanType> = Extract<Span, { type: T }>
