import { expect, test } from 'vitest'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'

test.each([
  ['/top/tracks?time_range=year_2022#first', '/top/tracks?time_range=year_2022#first'],
  ['/', '/'],
  ['/u/ålice', '/u/%C3%A5lice'],
  ['/ask?q=https://evil.example', '/ask?q=https://evil.example'],
])('keeps %s', (path, expected) => expect(safeRedirectPath(path)).toBe(expected))

test.each([
  undefined,
  null,
  '',
  'overview',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  ' //evil.example',
  '///evil.example',
  '/%5c/../..//evil.example',
])('replaces %j with the home page', (path) => expect(safeRedirectPath(path)).toBe('/overview'))
