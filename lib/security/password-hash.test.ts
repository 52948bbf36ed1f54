import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { commonPasswords } from '@/lib/validation/common-passwords'
import { checkPassword, hashPassword } from '@/lib/security/password-hash'

// Hashes produced by werkzeug 3 and Python's hashlib, not by this code.
const foreign = [
  [
    'listen to this',
    'scrypt:32768:8:1$vv5jve3oODmUP29v$be74ab670dc0ee850a6e4ebd66b9a12e0bfca2aba1f9cd64f32bf62' +
      'f9459d271fd46d99d41daf36f2b3c84fcd412947940e337a7a8558c6cc1f202380cb80679',
  ],
  [
    'listen to this',
    'pbkdf2:sha256:1000000$0VYptfCZ35cssESi$b0b6d50c0ad7291187b980291a160b5d4ce767748b3cae8f34b7fac43289b81e',
  ],
  ['pässwörd – 音楽', 'pbkdf2:sha256:150000$a9S4xxPR$4edd0f4794eaf9edd63b015df38c5f6cc531030ba2d3089828027a67d0d5df41'],
  [
    'correct horse battery',
    'scrypt:32768:8:1$kQz3vB8nT1yWm5Xe$1784f15e607158389e1b9ff7caca3cc2b4a8bd9d77386da3f4c566a' +
      'a045b6f5852e7f102de74bd4ec19ee260a792d236b235527520192de5f7007f7f1154257a',
  ],
  [
    'pässwörd – 音楽 🎧',
    'scrypt:16384:8:2$aB9$e6d7436416ed902f17d7f4e0a8ef8ad3d25bcb607bf88668e16be34e49d234f1b2fb' +
      '493b13a46868525ed11d4dc2128553c0c79cf9321ac94335252011e1fb1e',
  ],
  [
    'correct horse battery',
    'pbkdf2:sha512:2000$sha512salt$9c264a4d9123ed1d74d74ce1263211b741bdecdd7a5f7893872a2d57b55' +
      'a69ebe5754c5a2587d362313595b87a1eeb98a5e192bad26ebd5aa7aa7bddd9c88cbc',
  ],
] as const

test.each(foreign)('%s against %s', async (password, stored) => {
  expect(await checkPassword(stored, password)).toEqual({ matches: true, isOutdated: true })
  expect((await checkPassword(stored, `${password} `)).matches).toBe(false)
  expect((await checkPassword(stored.slice(0, -2) + 'ff', password)).matches).toBe(false)
})

test('a new hash is argon2id and matches only its password', async () => {
  const stored = await hashPassword('ten green bottles')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await checkPassword(stored, 'ten green bottles')).toEqual({ matches: true, isOutdated: false })
  expect((await checkPassword(stored, 'Ten green bottles')).matches).toBe(false)
})

test('a hash with weaker parameters is outdated', async () => {
  const weak = await hash('ten green bottles', { memoryCost: 8192, timeCost: 2, parallelism: 1 })
  expect(await checkPassword(weak, 'ten green bottles')).toEqual({ matches: true, isOutdated: true })
})

test('without a hash no password matches, not even the placeholder', async () => {
  expect((await checkPassword(null, 'a password that belongs to nobody')).matches).toBe(false)
})

test('lists a thousand different common passwords in lower case', () => {
  expect(commonPasswords.size).toBe(1000)
  for (const password of commonPasswords) expect(password).toBe(password.toLowerCase())
  for (const known of ['1234567890', 'qwertyuiop', 'password123', '1q2w3e4r5t', 'administrator', 'iloveyou123'])
    expect(commonPasswords).toContain(known)
})
