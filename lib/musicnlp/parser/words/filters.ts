import type { Filters } from '../../question/question'
import type { PhraseEntry } from '../phrase-trie'

/** Devices that need no "on my": "phone or desktop" */
const alone = new Set([
  'phone',
  'mobile',
  'telephone',
  'smartphone',
  'iphone',
  'ios',
  'android',
  'ipad',
  'tablet',
  'desktop',
  'laptop',
  'computer',
  'pc',
  'browser',
  'web player',
  'mac',
  'macbook',
  'windows',
  'linux',
  'speaker',
  'speakers',
  'alexa',
  'tv',
  'telly',
  'car',
  'xbox',
  'playstation',
  'chromecast',
])

const otherDevice = (platform: string, names: string): PhraseEntry<Filters> => ({
  value: { platform: `!${platform}` },
  phrases: [
    `(not|anywhere but|anything but|everything but|other than|except) (on|in|through|from|via|using|with) (my|the|a|an|) (${names})`,
  ],
})

const device = (platform: string, names: string): PhraseEntry<Filters> => ({
  value: { platform },
  phrases: [
    `(use|used|using) (my|the|a|an|) (${names})`,
    `(only|just|) (on|from|via|through|using|with) (my|the|a|an|) (${names})`,
    ...names.split('|').filter((name) => alone.has(name)),
    `(my|the) (${names})`,
  ],
})

const deviceNames: [platform: string, names: string][] = [
  ['phone', 'phone|mobile|smartphone|cell|cellphone|mobile phone|cell phone|telephone|handset|handy'],
  ['ios', 'iphone|ios|apple phone'],
  ['android', 'android|android phone|pixel|samsung phone|galaxy phone'],
  ['ipad', 'tablet|ipad'],
  ['desktop', 'desktop|computer|pc|laptop|desktop app|macbook|desktop computer'],
  ['windows', 'windows|windows pc|windows app'],
  ['mac', 'mac|macos|os x|osx|imac'],
  ['linux', 'linux|ubuntu'],
  ['web', 'web|browser|web player|webplayer|web browser|website'],
  ['speaker', 'speaker|speakers|smart speaker|alexa|echo|sonos|google home|chromecast|cast|homepod|google nest|nest'],
  ['tv', 'tv|television|television set|tv set|telly set|tele|telly|goggle box|smart tv|fire tv|apple tv|android tv'],
  ['car', 'car|ute|truck|van|motor|vehicle|car stereo|android auto|carplay|car play|auto'],
  ['console', 'playstation|xbox|console|ps4|ps5|game console'],
]
const devices: PhraseEntry<Filters>[] = deviceNames.flatMap(([platform, names]) => [
  device(platform, names),
  otherDevice(platform, names),
])

/** "only plays that ran to the end": which plays count */
const counted = '(only|just) (the|those|) (plays|ones|songs|tracks|listens|) (that|which|) (i|)'
const modes: PhraseEntry<Filters>[] = [
  {
    value: { finished: true },
    phrases: [
      `${counted} (<play>|ran|run|went|made it|heard|got|) (to|) (right|all the way|) (through|) (to|until|till) the (very|) end`,
      `${counted} (finished|completed|got through)`,
      '(only|just) (finished|completed|full|complete) (plays|ones|songs|tracks|listens)',
    ],
  },
  {
    value: { skipped: true },
    phrases: [`${counted} (skip|skipped)`, '(only|just) (the|) skipped (plays|ones|songs|tracks)'],
  },
  {
    value: { skipped: false },
    phrases: [
      '(disregarding|disregard|ignoring|ignore|excluding|exclude|not counting|discounting|without|leaving out|minus) (any|the|all|) (plays|songs|tracks|ones|listens|) (that|which|) (i|) (skipped|skip|skips)',
    ],
  },
  {
    value: { shuffle: true },
    phrases: [
      '(on|in|with|while on|using|by|via) (shuffle|shuffle mode|shuffle on)',
      '(with|while|when|had|have|having|) (shuffle|shuffling) (was|is|) (switched on|turned on|set on|enabled|activated|on)',
      'shuffle',
      'shuffled',
      'shuffling',
      'shuffle (mode|on|listening)',
      '(on|in|with) random',
      'random (mode|order|play)',
      'randomly',
    ],
  },
  {
    value: { shuffle: false },
    phrases: [
      '(without|not on|no|with no) (shuffle|shuffling) (on|)',
      '(with|while|when|had|have|having|) (shuffle|shuffling) (was|is|) (switched off|turned off|disabled|off)',
      '(not|un|non|no) (shuffle|shuffled|shuffling)',
      'unshuffled',
      'with shuffle off',
      'off shuffle',
    ],
  },
  {
    value: { offline: true },
    phrases: [
      '(while|when|being|) offline',
      'without (internet|a connection|connection|wifi|signal)',
      'in (airplane|flight|plane|offline) mode',
      'offline',
      'offline (mode|listening)',
      'downloaded',
    ],
  },
  { value: { offline: false }, phrases: ['(while|when|being|) online', 'not offline'] },
  {
    value: { incognito: true },
    phrases: [
      'incognito',
      'in incognito',
      'incognito mode',
      '(in|during|on|) (a|) private (session|sessions|mode)',
      'privately',
      'in private',
    ],
  },
  {
    value: { incognito: false },
    phrases: ['not (incognito|in private|in incognito)', 'outside private (sessions|session|mode)'],
  },
]

export const filterEntries: PhraseEntry<Filters>[] = [...devices, ...modes]
