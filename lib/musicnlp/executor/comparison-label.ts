import type { Question } from '@/lib/musicnlp/question/question'

/** What tells this side from the others: its names, its time, its filters, as far as they differ. */
export function sideLabel(side: Question, all: Question[]): string {
  const parts = [namesOf, timeOf, filtersOf, exceptOf].filter((part) => new Set(all.map(part)).size > 1)
  const label = parts
    .map((part) => part(side))
    .filter((text) => text !== '')
    .join(', ')
  return label || namesOf(side) || timeOf(side)
}

const namesOf = ({ names }: Question) => names.map(({ name }) => name).join(' and ')
const timeOf = ({ time }: Question) => time.label
const exceptOf = ({ exclude }: Question) =>
  exclude.length > 0 ? `without ${exclude.map(({ name }) => name).join(' and ')}` : ''

const denied = (value: string | undefined) =>
  value === undefined ? undefined : { name: value.replace(/^!/, ''), isDenied: value.startsWith('!') }

/** "on phone", "shuffle on" */
export function filtersOf({ filters }: Pick<Question, 'filters'>): string {
  const flags = {
    shuffle: ['on shuffle', 'without shuffle'],
    offline: ['offline', 'online'],
    incognito: ['in private', 'not in private'],
    skipped: ['skipped', 'not skipped'],
    finished: ['heard to the end', 'not heard to the end'],
  } as const
  const parts = (['shuffle', 'offline', 'incognito', 'skipped', 'finished'] as const).flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [flags[name][value ? 0 : 1]]
  })
  const [platform, country] = [filters.platform, filters.country].map(denied)
  const on = platform && `${platform.isDenied ? 'not ' : ''}on ${platform.name}`
  const where = country && `${country.isDenied ? 'outside' : 'in'} ${country.name}`
  return [on, where, ...parts].filter(Boolean).join(', ')
}
