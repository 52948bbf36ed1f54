import type { Random } from './seeded-random'

/** How the export names the device. */
export type Device = { platform: string }

/**
 * A device's names in exports and the day from which each is used: names change with updates and new models, and since
 * 19 October 2023 exports only name the system.
 */
type Names = readonly (readonly [since: string, platform: string])[]

const phone: Names = [
  ['2008-10-07', 'Android OS 6.0.1 API 23 (samsung, SM-G920F)'],
  ['2018-05-12', 'Android OS 8.0.0 API 26 (samsung, SM-G960F)'],
  ['2019-02-18', 'Android OS 9 API 28 (samsung, SM-G960F)'],
  ['2021-09-24', 'iOS 15.0.1 (iPhone14,5)'],
  ['2022-10-02', 'iOS 16.0.3 (iPhone14,5)'],
  ['2023-10-19', 'ios'],
]
const laptop: Names = [
  ['2008-10-07', 'OS X 10.11.6 [x86 4]'],
  ['2017-11-20', 'OS X 10.13.2 [x86 4]'],
  ['2020-11-14', 'OS X 10.15.7 [x86 8]'],
  ['2022-07-09', 'OS X 12.4.0 [arm 2]'],
  ['2023-10-19', 'osx'],
]
const browser: Names = [
  ['2008-10-07', 'WebPlayer (websocket RFC6455)'],
  ['2018-09-03', 'web_player windows 10;chrome 69.0.3497.81;desktop'],
  ['2022-05-11', 'web_player windows 10;chrome 101.0.4951.54;desktop'],
  ['2023-10-19', 'web_player'],
]
const livingRoom: Names = [
  ['2008-10-07', 'Partner google cast;Chromecast Audio;;'],
  ['2023-10-19', 'cast'],
]
const office: Names = [
  ['2008-10-07', 'Windows 7 (6.1.7601; x64; SP1; S)'],
  ['2019-04-01', 'Windows 10 (10.0.17763; x64)'],
  ['2021-08-30', 'Windows 10 (10.0.19043; x64)'],
  ['2023-10-19', 'windows'],
]

export function deviceAt(random: Random, at: number, isFree: boolean): Device {
  const roll = random.next()
  const names = roll < 0.58 ? phone : roll < 0.83 ? laptop : roll < 0.9 ? browser : isFree ? livingRoom : office
  const day = new Date(at).toISOString().slice(0, 10)
  return { platform: names.findLast(([since]) => since <= day)?.[1] ?? 'unknown' }
}
