export type DayPart = { part: string; from: number; to: number }

const morning: DayPart = { part: 'morning', from: 5, to: 12 }
const afternoon: DayPart = { part: 'afternoon', from: 12, to: 17 }
const evening: DayPart = { part: 'evening', from: 17, to: 21 }
const night: DayPart = { part: 'night', from: 21, to: 5 }
const lateNight: DayPart = { part: 'late night', from: 23, to: 5 }
const lunch: DayPart = { part: 'noon', from: 12, to: 13 }
const smallHours: DayPart = { part: 'small hours', from: 0, to: 5 }
const midnight: DayPart = { part: 'midnight', from: 0, to: 1 }

/** Morning, afternoon, evening and night fill the day; late night is part of the night. */
export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', morning],
  ['mornin', morning],
  ['afternoon', afternoon],
  ['arvo', afternoon],
  ['evening', evening],
  ['eve', evening],
  ['night', night],
  ['nite', night],
  ['nighttime', night],
  ['night time', night],
  ['late night', lateNight],
  ['latenight', lateNight],
])

export const dayPartPlurals: ReadonlyMap<string, DayPart> = new Map([
  ['mornings', morning],
  ['afternoons', afternoon],
  ['arvos', afternoon],
  ['evenings', evening],
  ['nights', night],
  ['nites', night],
  ['late nights', lateNight],
])

export const clockWords: ReadonlyMap<string, DayPart> = new Map([
  ['noon', lunch],
  ['midday', lunch],
  ['noontime', lunch],
  ['lunchtime', lunch],
  ['over lunch', lunch],
  ['around lunch', lunch],
  ['my lunch break', lunch],
  ['midnight', midnight],
  ['small hours', smallHours],
  ['wee small hours', smallHours],
  ['wee hours', smallHours],
  ['early hours', smallHours],
  ['the small hours', smallHours],
  ['the wee small hours', smallHours],
  ['the wee hours', smallHours],
  ['the early hours', smallHours],
  ['in the small hours', smallHours],
  ['in the wee small hours', smallHours],
  ['in the wee hours', smallHours],
  ['in the early hours', smallHours],
  ['ungodly hours', smallHours],
  ['the dead of night', smallHours],
])
