import type { Manifest } from '@/lib/backup/manifest'

/** "2 people, 53,818 plays and 3 files" */
export function summaryOf({ tables, files }: Manifest): string {
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0
  const people = rows('users')
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  return (
    `${count(people, 'person', 'people')}, ${count(rows('listening_history'), 'play', 'plays')} ` +
    `and ${count(files.length, 'file', 'files')}`
  )
}
