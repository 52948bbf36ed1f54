import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { imageCard, type ImageCard } from './image-card'
import { renderPng, tallSize, wideSize } from './render-png'
import { printableText } from './printable-text'

const asked: string[] = []
beforeAll(() => {
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const address = String(input instanceof Request ? input.url : input)
    if (!/^https?:/.test(address)) return real(input, init)
    asked.push(address)
    return Promise.reject(new Error('no network here'))
  })
})
afterAll(() => vi.unstubAllGlobals())

const hostile = [
  '<script>alert(1)</script>',
  'x'.repeat(10_000),
  '🎵🔥'.repeat(2000),
  'שלום עולם',
  '東京',
  'مرحبا Mixed',
  'Ёлка Ωμέγα Çığ ẞ Đặng',
  '   ',
  'a\u0301\u202e\u0000b',
  '',
]

async function png(content: ImageCard, isTall: boolean) {
  const bytes = Buffer.from(
    await (await renderPng(imageCard(content, isTall), isTall ? tallSize : wideSize)).arrayBuffer(),
  )
  return {
    isPng: bytes.subarray(1, 4).toString() === 'PNG',
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  }
}

test('draws images of hostile names without network requests', async () => {
  const lines = hostile.map((name, index) => ({ name, by: name, figure: '1,204 plays', share: 1 - index / 12 }))
  const facts = [
    { value: '41,230', label: 'plays' },
    { value: '2,533 h', label: 'of music' },
  ]
  expect(await png({ eyebrow: 'Alice', title: 'Top artists, 2022', lines }, true)).toEqual({
    isPng: true,
    width: 1080,
    height: 1350,
  })
  for (const name of hostile)
    expect(await png({ eyebrow: name, title: name, facts, text: name, lines: [] }, false)).toEqual({
      isPng: true,
      width: 1200,
      height: 630,
    })
  expect(asked).toEqual([])
}, 120_000)

test('the fonts have a glyph for every allowed character', async () => {
  const signs = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => sign.trim() && printableText(sign, 4) === sign,
  )
  expect(signs.length).toBeGreaterThan(500)
  for (let from = 0; from < signs.length; from += 200)
    await png({ eyebrow: 'signs', title: 'signs', text: signs.slice(from, from + 200).join('') }, false)
  expect(asked.map((address) => decodeURIComponent(address))).toEqual([])
}, 120_000)

test('shortens names at whole characters and keeps their text', () => {
  expect(printableText('x'.repeat(10_000), 10)).toBe('xxxxxxxxx…')
  expect(printableText('東京')).toBe('A name in another script')
  expect(printableText('🎵')).toBe('…')
  expect(printableText('Sigur Rós – Ágætis 🎵 byrjun')).toBe('Sigur Rós – Ágætis byrjun')
})
