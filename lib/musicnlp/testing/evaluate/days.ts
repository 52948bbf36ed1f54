import type { Viewer } from '@/lib/viewer'

const utc = (date: string) => new Date(`${date}T12:00:00Z`)

export const plus = (date: string, days: number) =>
  new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10)

export const wd = (date: string) => utc(date).getUTCDay()

export const instant = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

export const todayOf = ({ now, timeZone }: Viewer) => new Date(now).toLocaleDateString('sv-SE', { timeZone })

export function daysBetween(first: string, last: string): string[] {
  const list: string[] = []
  for (let date = first; date <= last; date = plus(date, 1)) list.push(date)
  return list
}

export function startOf(bucket: string, date: string, viewer: Viewer): string {
  const [year = '', month = ''] = date.split('-')
  switch (bucket) {
    case 'week': {
      let start = date
      while (wd(start) !== viewer.weekStart) start = plus(start, -1)
      return start
    }
    case 'month':
      return `${year}-${month}-01`
    case 'quarter': {
      const first = Math.floor((Number(month) - 1) / 3) * 3 + 1
      return `${year}-${String(first).padStart(2, '0')}-01`
    }
    case 'season': {
      if (month === '12') return `${year}-12-01`
      if (month < '03') return `${Number(year) - 1}-12-01`
      return `${year}-${month < '06' ? '03' : month < '09' ? '06' : '09'}-01`
    }
    case 'year':
      return `${year}-01-01`
    default:
      return date
  }
}
