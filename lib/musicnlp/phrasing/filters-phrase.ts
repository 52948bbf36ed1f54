import type { Filters } from '../question/question'

const platforms: Partial<Record<string, string>> = {
  phone: 'on my phone',
  tablet: 'on my tablet',
  desktop: 'on my computer',
  web: 'on the web player',
  tv: 'on my TV',
  speaker: 'on my speaker',
  console: 'on my console',
  car: 'in the car',
  ios: 'on iOS',
  android: 'on Android',
  windows: 'on Windows',
  macos: 'on my Mac',
  linux: 'on Linux',
}
const countries = new Intl.DisplayNames('en', { type: 'region' })

const deviceWords = (platform: string) => platforms[platform] ?? `on ${platform}`

/** "on my phone on shuffle" */
export function filtersPhrase({ platform, country, shuffle, offline, incognito, skipped, finished }: Filters): string {
  return [
    platform && `${platform.startsWith('!') ? 'not ' : ''}${deviceWords(platform.replace(/^!/, ''))}`,
    country && `${country.startsWith('!') ? 'outside' : 'in'} ${countries.of(country.replace(/^!/, '')) ?? country}`,
    shuffle !== undefined && (shuffle ? 'on shuffle' : 'without shuffle'),
    offline !== undefined && (offline ? 'offline' : 'online'),
    incognito !== undefined && (incognito ? 'in private sessions' : 'outside private sessions'),
    skipped !== undefined && (skipped ? 'that I skipped' : 'that I did not skip'),
    finished !== undefined && (finished ? 'to the end' : 'that I did not finish'),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')
}
