import { afterEach, expect, test, vi } from 'vitest'
import { withBasePath, withoutBasePath } from './base-path'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['/', '/music'],
  ['/?time=now', '/music?time=now'],
  ['/overview', '/music/overview'],
  ['/api/live?username=ada', '/music/api/live?username=ada'],
  ['/musical', '/music/musical'],
])('%s on this site is %s on its host, and the other way round', (path, onHost) => {
  vi.stubEnv('BASE_PATH', '/music')
  expect(withBasePath(path)).toBe(onHost)
  expect(withoutBasePath(onHost)).toBe(path)
})

test('an address that a proxy has freed from the path already stays as it is', () => {
  vi.stubEnv('BASE_PATH', '/music')
  expect(['/', '/overview', '/musical', '/api/health?x=/music'].map(withoutBasePath)).toEqual([
    '/',
    '/overview',
    '/musical',
    '/api/health?x=/music',
  ])
})

test.each(['/', '/?a=b', '/overview', '/1/submit-listens', ''])(
  'without a path, %s is the same on both sides',
  (path) => {
    vi.stubEnv('BASE_PATH', '')
    expect(withBasePath(path)).toBe(path)
    if (path) expect(withoutBasePath(path)).toBe(path)
  },
)
