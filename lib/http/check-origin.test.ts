import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())

/** The public address that the host has set. */
async function withAddress(address: string) {
  vi.stubEnv('NEXTAUTH_URL', address)
  const [{ checkOrigin }, { requestOrigin }, { isHttpsRequest }] = await Promise.all([
    import('./check-origin'),
    import('./caller'),
    import('@/lib/security/is-https-request'),
  ])
  return { checkOrigin, requestOrigin, isHttpsRequest }
}

test('a page opened at another address is refused with both addresses and the setting', async () => {
  const { checkOrigin } = await withAddress('http://music.example.org:3000')
  const headers = new Headers({ origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' })
  expect(() => checkOrigin(headers)).toThrow(/192\.168\.1\.5:3000.*NEXTAUTH_URL is http:\/\/music\.example\.org:3000/)
})

test('a page of another site is refused without naming a setting', async () => {
  const { checkOrigin } = await withAddress('https://music.example.org')
  const headers = new Headers({ origin: 'https://evil.example', host: 'music.example.org' })
  expect(() => checkOrigin(headers)).toThrow(/^This request came from another site, so it was refused\.$/)
})

test.each(['https://music.example.org', 'https://music.example.org/'])(
  'behind a proxy that speaks http inside, %s is one address',
  async (address) => {
    const { checkOrigin, requestOrigin, isHttpsRequest } = await withAddress(address)
    const headers = new Headers({ origin: 'https://music.example.org', host: '127.0.0.1:3000' })
    expect(() => checkOrigin(headers)).not.toThrow()
    expect(isHttpsRequest(headers)).toBe(true)
    expect(requestOrigin(new Request('http://127.0.0.1:3000/', { headers }))).toBe('https://music.example.org')
  },
)
