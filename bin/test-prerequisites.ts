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

/**
 * The path of a Chromium for the browser tests: PLAYWRIGHT_CHROMIUM_PATH, the system's, Playwright's own, or else one
 * that is installed now. Throws with instructions when none can be had.
 */
export function findBrowser(): string {
  const chosen = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (chosen && existsSync(chosen)) return chosen
  return (
    firstOnPath(browsers) ??
    playwrightChromium() ??
    installWithApt('chromium', 'PLAYWRIGHT_CHROMIUM_PATH') ??
    installPlaywrightChromium() ??
    fail('No browser found: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one.')
  )
}

/** The path of a Redis server for the cache tests: REDIS_SERVER_PATH, the system's, or one that is installed now. */
export function findRedis(): string {
  const chosen = process.env.REDIS_SERVER_PATH
  if (chosen && existsSync(chosen)) return chosen
  return (
    firstOnPath(['redis-server', '/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server']) ??
    installWithApt('redis-server', 'REDIS_SERVER_PATH') ??
    fail('No redis-server found for the cache tests: install one, or set REDIS_SERVER_PATH to one.')
  )
}

function firstOnPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  for (const name of names)
    for (const candidate of name.startsWith('/') ? [name] : folders.map((folder) => `${folder}/${name}`))
      if (existsSync(candidate)) return candidate
  return undefined
}

/** Installs a Debian package when this user may (root on a system with apt-get, such as a container). */
function installWithApt(name: string, variable: string): string | undefined {
  if (userInfo().uid !== 0 || !firstOnPath(['apt-get'])) return undefined
  console.error(`Installing the system package ${name} with apt-get. Set ${variable} to your own to avoid this.`)
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
  } catch {
    return undefined // the caller says what is missing
  }
  return firstOnPath([name])
}

function playwrightChromium(): string | undefined {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function installPlaywrightChromium(): string | undefined {
  console.error("Downloading Playwright's Chromium. Set PLAYWRIGHT_CHROMIUM_PATH to your own to avoid this.")
  try {
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: 300_000,
    })
  } catch {
    return undefined // the caller says what is missing
  }
  return playwrightChromium()
}

function fail(message: string): never {
  throw new Error(message)
}
