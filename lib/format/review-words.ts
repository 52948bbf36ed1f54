import { localDay } from '@/lib/time/instant'
import { parsePeriodName } from '@/lib/time/period-name'
import { seasonOf } from '@/lib/time/season'
import type { Viewer } from '@/lib/viewer'
import { dateFormat, formatMonth, weekdayName } from './format-date'
import { seasonLabel } from './season-label'
import { dayBefore, periodLabel } from './period-label'

export type ReviewWords = {
  /** For links: "2022", "March 2024", "Summer 2022", "Last 90 days", "Japan" */
  label: string
  /** For page titles and pictures: "2022 in music" */
  title: string
  /** In a sentence about it: "in 2022", "on 3 Jun 2022", "during Japan", "today" */
  when: string
  /** What follows "Your" or "Ana’s" in the heading: "summer of 2022"; absent if it has no owner: "Japan" */
  owned?: string
  /** "year" in "Artist of the year"; absent if there is no word for the period */
  noun?: string
  isAllTime: boolean
  /** Whether it goes on after today; only of calendar periods and all time */
  isUnfinished: boolean
}

type Reviewed = { name: string; fromDate: string | null; toDate: string | null }

/** How a review names its period. `eventName` is the name of the life event that the period is. */
export function reviewWords(period: Reviewed, viewer: Viewer, eventName?: string): ReviewWords {
  const words = wordsOf(period, viewer, eventName)
  const isAllTime = period.name === 'all_time'
  const today = localDay(viewer.now, viewer).toString()
  return {
    title: `${words.label} in music`,
    when: `in ${words.label}`,
    ...words,
    isAllTime,
    isUnfinished: isAllTime || (words.noun !== undefined && period.toDate !== null && period.toDate > today),
  }
}

/** The two lines of the heading: "Your 2022," and "played back". `owner` is the name shown to other people. */
export function reviewHeading({ label, owned, isUnfinished }: ReviewWords, owner?: string): [string, string] {
  const whose = owner === undefined ? 'Your' : `${owner}’s`
  return [`${owned ? `${whose} ${owned}` : label},`, isUnfinished ? 'so far' : 'played back']
}

/** "Artist of the year", "Top artist" */
export function superlative({ noun, isAllTime }: ReviewWords, thing: 'Artist' | 'Song'): string {
  if (isAllTime) return `${thing} of a lifetime`
  return noun ? `${thing} of the ${noun}` : `Top ${thing.toLowerCase()}`
}

type Words = Pick<ReviewWords, 'label' | 'owned' | 'noun'> & { title?: string; when?: string }

function wordsOf(period: Reviewed, viewer: Viewer, eventName = 'A life event'): Words {
  const { fromDate, toDate } = period
  const by = dateFormat(viewer)
  const label = periodLabel(period, by)
  switch (parsePeriodName(period.name)?.kind) {
    case 'all_time':
      return { label, title: 'A life in music', when: 'so far', owned: 'life in music' }
    case 'event':
      return { label: eventName, title: eventName, when: eventWhen(eventName) }
    case 'year':
    case 'this_year':
    case 'last_year':
      return named((fromDate ?? '').slice(0, 4), 'year')
    case 'month':
    case 'this_month':
    case 'last_month':
      return named(formatMonth(fromDate ?? ''), 'month')
    case 'this_week':
      return { label, when: 'this week', owned: 'week', noun: 'week' }
    case 'last_week':
      return { label, when: 'last week', owned: 'last week', noun: 'week' }
    case 'today':
    case 'yesterday':
      return {
        label,
        when: label.toLowerCase(),
        owned: weekdayName(new Date(`${fromDate}T00:00:00Z`).getUTCDay()),
        noun: 'day',
      }
    case 'custom':
      return customWords(period, viewer, fromDate && toDate && dayBefore(toDate) === fromDate ? fromDate : undefined)
    default:
      return withArticle(label)
  }
}

/** "during Japan", "on your birthday", "on Anna’s birthday" */
function eventWhen(name: string): string {
  const [, own] = /^(?:my )?(birthday|(?:wedding )?anniversary)$/i.exec(name) ?? []
  if (own) return `on your ${own.toLowerCase()}`
  return /\b(birthday|anniversary)$/i.test(name) ? `on ${name}` : `during ${name}`
}

function customWords(period: Reviewed, viewer: Viewer, onlyDay: string | undefined): Words {
  const season = seasonOf(period, viewer.hemisphere)
  if (season) return seasonWords(seasonLabel(season, dateFormat(viewer)), season.year)
  const by = dateFormat(viewer)
  const label = periodLabel(period, by)
  return onlyDay ? { label, when: `on ${label}`, noun: 'day' } : { label, when: `in this time: ${label}` }
}

function seasonWords(label: string, year: string): Words {
  const name = label.replace(` ${year}`, '').toLowerCase()
  return { ...named(label, name), when: `in ${name} ${year}`, owned: `${name} of ${year}` }
}

function withArticle(label: string): Words {
  const words = label.toLowerCase()
  return { label, title: `The ${words} in music`, when: `in the ${words}`, owned: words }
}

const named = (label: string, noun: string): Words => ({ label, owned: label, noun })
