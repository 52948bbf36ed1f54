import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { chromium } from '@playwright/test'

const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of the journeys: the one named, the system's, Playwright's own, or Debian's package. Throws what to install. */
export function findBrowser(): string {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const found = firstOnPath(browsers) ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  return (
    found ??
    installWithApt('chromium') ??
    installPlaywrightChromium() ??
    fail('No browser: install Chromium or Chrome, or name one with PLAYWRIGHT_CHROMIUM_PATH.')
  )
}

/** A Redis server for the tests of the cache. */
export function findRedis(): string {
  return (
    firstOnPath(['redis-server', '/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server']) ??
    installWithApt('redis-server') ??
    fail('No redis-server for the tests of the cache: install it (apt-get install redis-server, brew install redis).')
  )
}

function firstOnPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  for (const name of names)
    for (const candidate of name.startsWith('/') ? [name] : folders.map((folder) => `${folder}/${name}`))
      if (existsSync(candidate)) return candidate
  return undefined
}

function installWithApt(name: string): string | undefined {
  if (userInfo().uid !== 0 || !firstOnPath(['apt-get'])) return undefined
  console.error(`Installing ${name} …`)
  const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
  } catch {
    return undefined // the caller says what is missing
  }
  return firstOnPath([name])
}

function installPlaywrightChromium(): string | undefined {
  try {
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: 300_000,
    })
  } catch {
    return undefined // the caller says what is missing
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function fail(message: string): never {
  throw new Error(message)
}
