import { headers } from 'next/headers'
import type { DateConventions } from '@/lib/format/format-date'
import { localeConventions } from '@/lib/format/locale-conventions'

/** How a visitor writes dates and times, by the first language that their browser asks for ("en-US"). */
export async function visitorConventions(): Promise<DateConventions> {
  const [first = ''] = ((await headers()).get('accept-language') ?? '').split(/[,;]/)
  return localeConventions(first.trim())
}
