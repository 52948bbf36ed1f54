import type { DateConventions } from './format-date'

/** In a sentence: "autumn", or "fall" for people who write dates as Americans do. */
export const seasonName = (season: string, { dateOrder }: Pick<DateConventions, 'dateOrder'>): string =>
  season === 'autumn' && dateOrder === 'month_day' ? 'fall' : season

/** "Autumn 2020", or "Fall 2020" for people who write dates as Americans do. */
export const seasonLabel = ({ label }: { label: string }, { dateOrder }: Pick<DateConventions, 'dateOrder'>): string =>
  dateOrder === 'month_day' ? label.replace(/^Autumn\b/, 'Fall') : label
