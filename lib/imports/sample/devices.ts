import type { Random } from './random'

/** How the export names the device, and with how much detail: less since 19 October 2023. */
export type Device = { platform: string }

const COARSE_SINCE = Date.UTC(2023, 9, 19)
const NEW_PHONE = Date.UTC(2021, 8, 24)

export function deviceAt(random: Random, at: number, isFree: boolean): Device {
  const roll = random.next()
  const isCoarse = at >= COARSE_SINCE
  if (roll < 0.58) {
    if (at >= NEW_PHONE) return { platform: isCoarse ? 'ios' : 'iOS 15.4.1 (iPhone14,5)' }
    return { platform: isCoarse ? 'android' : 'Android OS 9 API 28 (samsung, SM-G960F)' }
  }
  if (roll < 0.83) return { platform: isCoarse ? 'osx' : 'OS X 10.15.7 [x86 8]' }
  if (roll < 0.9) return { platform: isCoarse ? 'web_player' : 'web_player windows 10;chrome 101.0.4951.54;desktop' }
  if (isFree) return { platform: isCoarse ? 'cast' : 'Partner google cast;Chromecast Audio;;' }
  return { platform: isCoarse ? 'windows' : 'Windows 10 (10.0.19043; x64)' }
}
