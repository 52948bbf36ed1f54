import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())

const envWith = async (name: string, value: string) => {
  vi.stubEnv(name, value)
  return (await import('./env')).env
}

test.each(['https://music.example.org', 'https://music.example.org/', 'http://[::1]:3000', 'https://example.org:8443'])(
  'the public address %s is accepted',
  async (url) => {
    expect(await envWith('NEXTAUTH_URL', url)).toMatchObject({ NEXTAUTH_URL: url })
  },
)

test('a public address below a path is refused with what is needed instead', async () => {
  await expect(envWith('NEXTAUTH_URL', 'https://example.org/music')).rejects.toThrow(
    'NEXTAUTH_URL: must not have a path: MusicMuse needs a host name of its own',
  )
})
