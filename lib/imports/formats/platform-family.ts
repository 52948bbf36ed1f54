export type PlatformFamily =
  'ios' | 'android' | 'windows' | 'macos' | 'linux' | 'web' | 'cast' | 'tv' | 'speaker' | 'console' | 'car' | 'other'

// The first that fits wins: a browser names its system too, and a television may run Android.
const signs: [PlatformFamily, RegExp][] = [
  ['web', /web_?player|\bbrowser\b|^web\b/],
  ['car', /\bcar\b|car_?thing|automotive|android_?auto|carplay|tesla|\bbmw\b|volvo|mercedes|polestar|harman/],
  ['console', /playstation|\bps[345]\b|ps[345]$|xbox|nintendo/],
  ['tv', /(^|[^a-z])tv([^a-z]|$)|_tv|tv_|webos|tizen|roku|bravia|fire_?tv|vizio|hisense|apple_?tv|tvos/],
  [
    'speaker',
    /sonos|echo|alexa|amazon_salmon|speaker|homepod|bose|denon|yamaha|bang|olufsen|libratone|soundbar|google_?home|nest_|avr|marantz|onkyo|jbl|naim/,
  ],
  ['cast', /\bcast\b|chromecast|google_?cast|_cast/],
  ['ios', /\bios\b|iphone|ipad|ipod|watchos|apple_?watch/],
  ['android', /android|wear_?os/],
  ['macos', /os ?x|\bosx\b|mac ?os|darwin|macintosh/],
  ['windows', /windows/],
  ['linux', /linux|ubuntu|chrome ?os|\bcros\b|raspberry/],
]

/** Which kind of device the export's free text means: "Android OS 9 API 28 (samsung, SM-G960F)" → android. */
export function platformFamily(text: string): PlatformFamily {
  const lower = text.toLowerCase()
  return signs.find(([, sign]) => sign.test(lower))?.[0] ?? 'other'
}
