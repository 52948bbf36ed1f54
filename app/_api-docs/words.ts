/** What the words mean that every answer is written in; the same on the page and in the document. */
export const words: { word: string; meaning: string }[] = [
  { word: 'play', meaning: 'One row of the listening history, however short.' },
  {
    word: 'counted play',
    meaning:
      'A play of 30 seconds or longer. Every figure about plays (counts, different items, first and last, streaks, hours, weekdays) looks at these alone; an item without one is not listed.',
  },
  { word: 'time', meaning: '`ms_played`: milliseconds of all plays of the item or period, short ones included.' },
  {
    word: 'skip',
    meaning: 'A play that the export marks as skipped, or one that the forward button ended before 30 seconds.',
  },
  {
    word: 'period',
    meaning:
      'A stretch of whole local days, as instants from its beginning (included) to its end (excluded). Unless one is named it is all time; an unknown name is an error, never all time.',
  },
  {
    word: 'local',
    meaning: 'Hours, weekdays, days and seasons are taken in the listener’s own time zone. Instants are in UTC.',
  },
]

/** What `time_range` can be. */
export const periodNames: { names: string[]; meaning: string }[] = [
  { names: ['all_time'], meaning: 'Everything; the default.' },
  {
    names: ['today', 'yesterday', 'this_week', 'last_week', 'this_month', 'last_month', 'this_year', 'last_year'],
    meaning: 'Of the calendar, in local time; weeks begin as the settings say.',
  },
  {
    names: ['last_7_days', 'last_30_days', 'last_90_days', 'last_180_days', 'last_365_days'],
    meaning: 'Today and the days before it.',
  },
  { names: ['year_2022', 'month_2022-06'], meaning: 'A year or a month.' },
  { names: ['custom'], meaning: 'With `from` and `to`, two dates, both included.' },
  { names: ['event_4'], meaning: 'A life event by its number; not found where there is none of it.' },
]

/** Both as CommonMark. */
export function wordsAsText(): string {
  const meanings = words.map(({ word, meaning }) => `- **${word}**: ${meaning}`)
  const periods = periodNames.map(
    ({ names, meaning }) => `- ${names.map((name) => `\`${name}\``).join(' ')}: ${meaning}`,
  )
  return ['## Words', ...meanings, '', '## Periods (`time_range`)', ...periods].join('\n')
}
