import { expect, test } from 'vitest'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'

test.each([
  ['/top/tracks?time_range=year_2022#first', '/top/tracks?time_range=year_2022#first'],
  ['/', '/'],
  ['/u/ålice', '/u/%C3%A5lice'],
  ['/ask?q=https://evil.example', '/ask?q=https://evil.example'],
])('keeps %s', (path, expected) => expect(safeRedirectPath(path)).toBe(expected))

const foreign = [
  '//evil.example',
  '///evil.example',
  '////evil.example//',
  '/\\evil.example',
  '/\\/evil.example',
  '//\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/\r\n/evil.example',
  '/\t\\evil.example',
  '\t//evil.example',
  ' //evil.example',
  ' /overview',
  '\u00a0//evil.example',
  '\u0000//evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  '/a/..//evil.example',
  '/a/b/../..//evil.example',
  '/%2e//evil.example',
  '/%2e%2e//evil.example',
  '/%5c/../..//evil.example',
  '//evil.example/%2f..',
  '//evil.example:443/overview',
  '//user:password@evil.example',
  '//localhost@evil.example',
  '//[::1]/overview',
  '//0x7f000001/',
  '//evil。example',
  '//evil%E3%80%82example',
  '//%65vil.example',
  '//xn--vil-7cd.example',
  '//inner.invalid@evil.example/',
  'http://inner.invalid@evil.example/',
  'http:evil.example',
  'http:/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://evil.example',
  'https://evil.example#/overview',
  'HTTPS://EVIL.EXAMPLE',
  'evil.example',
  '@evil.example',
  '.evil.example',
  ':80/overview',
  '?next=//evil.example',
  '#//evil.example',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)//overview',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'ftp://evil.example',
  'overview',
]

test.each([undefined, null, '', ...foreign])('replaces %j with the home page', (path) =>
  expect(safeRedirectPath(path)).toBe('/overview'),
)

test('next-auth goes to none of these either, with this site’s address before them or not', async () => {
  process.env.NEXTAUTH_SECRET ??= 'only-for-tests-only-for-tests-only-for-tests'
  const { nextAuthOptions } = await import('@/lib/sign-in/next-auth-options')
  const redirect = nextAuthOptions().callbacks?.redirect
  const baseUrl = 'https://music.example.org'
  for (const path of foreign)
    for (const url of [path, baseUrl + path, `${baseUrl}/${path}`]) {
      const target = await redirect?.({ url, baseUrl })
      expect(new URL(target ?? '').origin, url).toBe(baseUrl)
    }
})
