import { execFileSync, type ChildProcess } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test' // the provider's own pages ask for a font of the internet
import Provider from 'oidc-provider'
import { password, signIn } from './fixtures'
import { startServer, stopServer } from './start-server'

const port = 3193
const issuer = 'http://127.0.0.1:3194'
const baseURL = `http://127.0.0.1:${port}`
const env = {
  ...process.env,
  DATA_DIR: '.data/e2e-single-sign-on',
  PORT: String(port),
  SIGN_UP: 'oidc',
  NEXTAUTH_URL: baseURL,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'musicmuse',
  OIDC_CLIENT_SECRET: 'a secret of the two servers',
  OIDC_NAME: 'Harbour Club',
}
test.use({ baseURL })
let server: ChildProcess
let provider: Server

test.beforeAll(async () => {
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: env.OIDC_CLIENT_ID,
        client_secret: env.OIDC_CLIENT_SECRET,
        redirect_uris: [`${baseURL}/api/auth/callback/oidc`],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    // Whoever signs in as x has the email x@club.example; "unproven" has not confirmed it.
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@club.example`, email_verified: id !== 'unproven', name: id }),
    }),
  })
  provider = createServer(oidc.callback()).listen(3194, '127.0.0.1')
  await rm(env.DATA_DIR, { recursive: true, force: true })
  server = await startServer(env)
  execFileSync(
    process.execPath,
    ['bin/bootstrap.mjs', 'musicmuse', 'user:create', 'otto', '--email', 'otto@club.example'],
    { env, input: `${password}\n` },
  )
})
test.afterAll(async () => {
  await stopServer(server)
  provider.close()
})

for (const [name, says] of [
  ['nora', null],
  ['otto', /Sign in with your password, then connect it/],
  ['unproven', /email isn’t confirmed/],
] as const)
  test(`${name} signs in at the provider`, async ({ page }) => {
    await page.goto('/sign-up')
    await expect(page.getByText('Accounts here are made with Harbour Club.')).toBeVisible()
    await page.goto('/sign-in?next=/settings/security')
    await page.getByRole('button', { name: 'Continue with Harbour Club' }).click()
    await page.getByPlaceholder('Enter any login').fill(name)
    await page.getByPlaceholder('and password').fill('anything')
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    if (says) await expect(page.getByText(says)).toBeVisible()
    else await expect(page.getByText('You can sign in with Harbour Club.')).toBeVisible()
  })

test('somebody with a password connects the provider, and then signs in with it', async ({ page }) => {
  await signIn(page, 'otto')
  await expect(page).not.toHaveURL(/sign-in/)
  for (const isConnected of [false, true]) {
    if (isConnected) {
      await page.context().clearCookies({ name: 'next-auth.session-token' })
      await page.goto('/sign-in?next=/settings/security')
      await page.getByRole('button', { name: 'Continue with Harbour Club' }).click()
    } else {
      await page.goto('/settings/security')
      await page.getByRole('button', { name: 'Connect Harbour Club' }).click()
      await page.getByPlaceholder('Enter any login').fill('otto')
      await page.getByPlaceholder('and password').fill('anything')
      await page.getByRole('button', { name: 'Sign-in' }).click()
    }
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await expect(page.getByText('You can sign in with Harbour Club.')).toBeVisible()
    await expect(page.getByText('otto@club.example')).toBeVisible()
  }
})
