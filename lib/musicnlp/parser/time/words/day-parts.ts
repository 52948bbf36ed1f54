import { dictionary } from '../dictionary'

export type DayPart = { part: string; from: number; to: number }

const morning: DayPart = { part: 'morning', from: 5, to: 12 }
const afternoon: DayPart = { part: 'afternoon', from: 12, to: 17 }
const evening: DayPart = { part: 'evening', from: 17, to: 21 }
export const night: DayPart = { part: 'night', from: 21, to: 5 }
export const lateNight: DayPart = { part: 'late night', from: 23, to: 5 }
const lunch: DayPart = { part: 'noon', from: 12, to: 13 }
const smallHours: DayPart = { part: 'small hours', from: 0, to: 5 }
const midnight: DayPart = { part: 'midnight', from: 0, to: 1 }

/** Morning, afternoon, evening and night fill the day; late night is part of the night. */
export const dayParts = dictionary(
  ['(morning|mornin)', morning],
  ['(afternoon|arvo)', afternoon],
  ['(evening|eve)', evening],
  ['(night|nite|nighttime|night time)', night],
  ['(late night|latenight)', lateNight],
)

export const dayPartPlurals = dictionary(
  ['mornings', morning],
  ['(afternoons|arvos)', afternoon],
  ['evenings', evening],
  ['(nights|nites)', night],
  ['late nights', lateNight],
)

export const clockWords = dictionary(
  ['(noon|midday|noontime|lunchtime|(over|around) lunch|my lunch break)', lunch],
  ['midnight', midnight],
  ['(in the|the|) (small|wee small|wee|early) hours', smallHours],
  ['(ungodly hours|the dead of night)', smallHours],
)
