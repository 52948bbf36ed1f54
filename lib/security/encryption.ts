import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { secret } from '@/lib/env'

const version = 'v1'

/**
 * Encrypts with AES-256-GCM under a key derived from the instance's secret and a purpose, so that text encrypted for
 * one purpose or owner cannot be decrypted for another. Returns `v1.<nonce>.<tag>.<text>` in base64url.
 * @param context what the text is and whose, e.g. `spotify:access:17`
 */
export function encrypt(text: string, context: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [version, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

/** Decrypts the result of `encrypt` with the same context. Throws if the text, the context or the secret differs. */
export function decrypt(sealed: string, context: string): string {
  const [form, nonce = '', tag = '', text = ''] = sealed.split('.')
  if (form !== version) throw new Error('This is not an encrypted text of ours.')
  const decipher = createDecipheriv('aes-256-gcm', key(), Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(context))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

const key = () => Buffer.from(hkdfSync('sha256', secret(), '', 'musicmuse encryption v1', 32))
