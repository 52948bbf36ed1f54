import type { DateConventions } from './format-date'

/** "Autumn 2020", or "Fall 2020" for people who write dates as Americans do. */
export const seasonLabel = ({ label }: { label: string }, { dateOrder }: Pick<DateConventions, 'dateOrder'>): string =>
  dateOrder === 'month_day' ? label.replace(/^Autumn\b/, 'Fall') : label
