import { userInfo } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { belowAPath } from './e2e/below-a-path'

const { path, site, serverPort: port } = belowAPath
const ofAPath = /below-a-path\.spec/
const asRoot = userInfo().uid === 0 ? ['--no-sandbox'] : []
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const addresses = path ? { NEXTAUTH_URL: site, TRUST_PROXY: '1', ...belowAPath.provider } : undefined

export default defineConfig({
  testDir: 'e2e',
  ...(path ? { testMatch: ofAPath } : { testIgnore: ofAPath }),
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: path ? site : `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH || '/usr/bin/chromium',
      args: [...asRoot, ...quiet],
    },
    trace: 'retain-on-failure',
  },
  // The production build on a database of its own, created for every run.
  webServer: {
    command: 'rm -rf .data/e2e && exec node bin/bootstrap.mjs start',
    // None of the people here: otherwise whoever signs up first would administer.
    env: { DATA_DIR: '.data/e2e', PORT: String(port), ADMIN_USERNAMES: 'administrator', ...addresses },
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: path ? 600_000 : 180_000, // the build is another one then
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
