import { TOTP, Secret } from 'otpauth'
import { expect, signIn, signUp, password, test } from './fixtures'

test('two-step sign-in is set up, asked for at sign-in, and opened by a recovery code', async ({ page }) => {
  await signUp(page, 'twofold')
  await page.goto('/settings/security')
  const panel = page.getByRole('region', { name: 'Two-step sign-in' })
  await panel.getByLabel('Your password').fill(password)
  await panel.getByRole('button', { name: 'Set up two-step sign-in' }).click()
  await expect(panel.getByAltText('QR code of the key below')).toBeVisible()
  const secret = Secret.fromBase32((await panel.getByLabel('The key').textContent()) ?? '')
  const code = () => new TOTP({ secret }).generate()
  await panel.getByLabel('Code from the app').fill(code())
  await panel.getByRole('button', { name: 'Turn on' }).click()
  const recovery = (await panel.getByLabel('The recovery codes').textContent())?.split('\n') ?? []
  expect(recovery).toHaveLength(10)

  await page.context().clearCookies()
  await signIn(page, 'twofold')
  await expect(page).toHaveURL(/sign-in\/code/)
  await page.goto('/overview')
  await expect(page).toHaveURL(/sign-in/)
  await signIn(page, 'twofold')
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('This code is wrong or was used already.')).toBeVisible()
  await page.getByLabel('Code').fill(recovery[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
  await page.goto('/settings/security')
  await expect(panel.getByText('You have 9 recovery codes left.')).toBeVisible()
})
