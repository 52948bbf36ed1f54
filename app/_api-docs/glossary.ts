/** What the terms in responses mean, for the page /docs/api and the OpenAPI document. */
export const glossary: { word: string; meaning: string }[] = [
  { word: 'play', meaning: 'One row of the listening history, however short.' },
  {
    word: 'counted play',
    meaning:
      'A play of 30 seconds or longer, or by the rule of `/api/settings/listening`. Every figure about plays (counts, ' +
      'different items, first and last, streaks, hours, weekdays) looks at these alone; an item without one is not listed.',
  },
  { word: 'time', meaning: '`ms_played`: milliseconds of all plays of the item or period, short ones included.' },
  {
    word: 'skip',
    meaning: 'A play that the export marks as skipped, or one that ended by the forward button before 30 seconds.',
  },
  {
    word: 'period',
    meaning:
      'Whole local days, as instants from the beginning (included) to the end (excluded). The default ' +
      'is all time; an unknown name is an error.',
  },
  {
    word: 'local',
    meaning: 'Hours, weekdays, days and seasons are taken in the listener’s own time zone. Instants are in UTC.',
  },
]

/** The values of `time_range`. */
export const periodNames: { names: string[]; meaning: string }[] = [
  { names: ['all_time'], meaning: 'Everything; the default.' },
  {
    names: ['today', 'yesterday', 'this_week', 'last_week', 'this_month', 'last_month', 'this_year', 'last_year'],
    meaning: 'Calendar periods in local time; the first day of the week is a setting.',
  },
  {
    names: ['last_7_days', 'last_30_days', 'last_90_days', 'last_180_days', 'last_365_days'],
    meaning: 'Today and the days before it.',
  },
  { names: ['year_2022', 'month_2022-06'], meaning: 'A year or a month.' },
  { names: ['custom'], meaning: 'With `from` and `to`, two dates, both included. Only `custom` takes them.' },
  { names: ['event_4'], meaning: 'A life event by its id; `not_found` where there is no such event.' },
]

/** The terms and the periods as CommonMark. */
export function glossaryText(): string {
  const meanings = glossary.map(({ word, meaning }) => `- **${word}**: ${meaning}`)
  const periods = periodNames.map(
    ({ names, meaning }) => `- ${names.map((name) => `\`${name}\``).join(' ')}: ${meaning}`,
  )
  return ['## Words', ...meanings, '', '## Periods (`time_range`)', ...periods].join('\n')
}
