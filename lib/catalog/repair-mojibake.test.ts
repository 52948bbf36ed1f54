import { expect, test } from 'vitest'
import { repairMojibake } from './repair-mojibake'

test.each([
  ['BjÃ¶rk', 'Björk'],
  ['Sigur RÃ³s', 'Sigur Rós'],
  ['Donâ€™t Stop', 'Don’t Stop'],
  ['BeyoncÃ© â€“ â€œDÃ©jÃ\u00a0 Vuâ€\u009d', 'Beyoncé – “Déjà Vu”'],
  ['Ð—ÐµÐ¼Ñ„Ð¸Ñ€Ð°', 'Земфира'],
  ['â‚¬urope', '€urope'],
])('%s, read as Windows-1252, is %s', (shown, written) => expect(repairMojibake(shown)).toBe(written))

test.each(['Björk', 'Don’t', 'さユり', 'Земфира', '🎵 Café'])(
  '%s is found again in what Latin-1 makes of it',
  (name) => {
    const misread = Buffer.from(name, 'utf8').toString('latin1')
    expect(misread).not.toBe(name)
    expect(repairMojibake(misread)).toBe(name)
  },
)

test.each([
  '',
  'Low',
  'Björk',
  'Ângela',
  'São Paulo',
  'Ãgua',
  'Þórir',
  'Motörhead',
  'â',
  'Â',
  'さユり',
  'Ã¶ and さ',
  'ÃÂ',
])('%s stays as it is', (name) => expect(repairMojibake(name)).toBe(name))
