import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.unstubAllEnvs()
})

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

test('the public address may have a path; next-auth then gets that of its own routes', async () => {
  vi.stubEnv('BASE_PATH', '/music') // as bin/bootstrap.mjs sets it
  expect(await envWith('NEXTAUTH_URL', 'https://example.org/music')).toMatchObject({
    NEXTAUTH_URL: 'https://example.org/music',
  })
  expect(process.env.NEXTAUTH_URL).toBe('https://example.org/music/api/auth')
  vi.resetModules()
  await import('./env') // as every part of the server does
  expect(process.env.NEXTAUTH_URL).toBe('https://example.org/music/api/auth')
})

test.each([
  'https://example.org/a b',
  'https://example.org/music//',
  'https://example.org/:a',
  'https://example.org/(a)',
])('the path in %s is refused, because it could not be told from a pattern or another spelling', async (url) => {
  await expect(envWith('NEXTAUTH_URL', url)).rejects.toThrow('NEXTAUTH_URL: may only have a path of')
})

test('work that keeps a session goes to DATABASE_URL, or past PgBouncer to DIRECT_URL, which PgBouncer needs', async () => {
  vi.stubEnv('DIRECT_URL', '')
  const database = 'postgresql://musicmuse@127.0.0.1:5432/musicmuse'
  expect(await envWith('DATABASE_URL', database)).toMatchObject({ DIRECT_URL: database })
  vi.resetModules()
  const pooled = 'postgresql://musicmuse@127.0.0.1:6432/musicmuse?pgbouncer=true'
  await expect(envWith('DATABASE_URL', pooled)).rejects.toThrow('DIRECT_URL: is needed with pgbouncer=true')
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', pooled)
  expect(await envWith('DIRECT_URL', database)).toMatchObject({ DATABASE_URL: pooled, DIRECT_URL: database })
})
