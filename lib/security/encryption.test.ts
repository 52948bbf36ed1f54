import { beforeAll, expect, test } from 'vitest'

let encryption: typeof import('@/lib/security/encryption')

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests'
  encryption = await import('@/lib/security/encryption')
})

test('decrypts what it encrypted, which never looks the same twice', () => {
  const { encrypt, decrypt } = encryption
  const [first, second] = [encrypt('refresh-token 🎧', 'spotify:1'), encrypt('refresh-token 🎧', 'spotify:1')]
  expect(first).not.toBe(second)
  expect(first).not.toContain('refresh')
  expect(decrypt(first, 'spotify:1')).toBe('refresh-token 🎧')
  expect(decrypt(encrypt('', 'x'), 'x')).toBe('')
})

test('refuses a changed bit, another context, a shortened tag and other text', () => {
  const { encrypt, decrypt } = encryption
  const sealed = encrypt('secret', 'spotify:1')
  const parts = sealed.split('.')
  expect(() => decrypt(sealed, 'spotify:2')).toThrow()
  expect(() =>
    decrypt([...parts.slice(0, 3), Buffer.from('secreT').toString('base64url')].join('.'), 'spotify:1'),
  ).toThrow()
  expect(() => decrypt([parts[0], parts[1], parts[2]?.slice(0, 6), parts[3]].join('.'), 'spotify:1')).toThrow()
  expect(() => decrypt('v2.a.b.c', 'spotify:1')).toThrow()
  expect(() => decrypt('', 'spotify:1')).toThrow()
})
