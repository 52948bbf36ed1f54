import { createServer, request as send, type Server } from 'node:http'
import { expect as plainExpect, test as plainTest } from '@playwright/test' // the provider's own pages ask for a font
import Provider from 'oidc-provider'
import { belowAPath } from './below-a-path'
import { expect, signUp, test, upload } from './fixtures'
import { countArtistPlays, sampleExport } from './sample-export'

const { path, site, proxyPort, serverPort, provider: oidc } = belowAPath
/** What somebody asked of the other site on this host name. */
const askedOutside: string[] = []
let proxy: Server
let provider: Server

test.beforeAll(async () => {
  proxy = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!/^(\/|\?|$)/.test(url.slice(path.length)) || !url.startsWith(path)) {
      askedOutside.push(url)
      return response.writeHead(404).end('This is another site.')
    }
    const headers = { ...request.headers, 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'http' }
    const passedOn = send(
      { port: serverPort, host: '127.0.0.1', path: url, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    passedOn.on('error', () => response.destroy())
    response.on('close', () => passedOn.destroy())
    return request.pipe(passedOn)
  }).listen(proxyPort, '127.0.0.1')
  const { OIDC_ISSUER, OIDC_CLIENT_ID: client_id, OIDC_CLIENT_SECRET: client_secret } = oidc
  const { port } = new URL(OIDC_ISSUER)
  provider = createServer(
    new Provider(OIDC_ISSUER, {
      clients: [{ client_id, client_secret, redirect_uris: [`${site}api/auth/callback/oidc`] }],
      claims: { email: ['email', 'email_verified'] },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: `${id}@club.example`, email_verified: true }),
      }),
    }).callback(),
  ).listen(Number(port), '127.0.0.1')
})
test.afterAll(() => {
  proxy.close()
  proxy.closeAllConnections()
  provider.close()
  provider.closeAllConnections()
})

const pages =
  'overview top/artists top/tracks history charts patterns review events fame people merges imports ask ask/help docs/api ' +
  'settings settings/profile settings/preferences settings/listening settings/privacy settings/links settings/security ' +
  'settings/sessions settings/scrobblers settings/tokens settings/account'

test('below a path, somebody signs up, imports, asks, shares, listens along and signs out', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000) // it opens each page
  const { file, files } = await sampleExport(2000, 31)
  const [first] = await countArtistPlays(files, '2022')
  await test.step('the landing page has its policy and leads to sign-up', async () => {
    const answer = await page.goto(site.replace(/\/$/, ''))
    expect(answer?.headers()['content-security-policy']).toContain('nonce-')
    await page
      .getByRole('link', { name: /sign up|create|get started/i })
      .first()
      .click()
    await expect(page).toHaveURL(`${site}sign-up`)
  })
  await signUp(page, 'paula')
  await upload(page, [file])
  await test.step('every address on every page is below the path', async () => {
    for (const name of pages.split(' ')) {
      const answer = await page.goto(`./${name}`)
      expect(answer?.status(), name).toBe(200)
      const addresses = await page
        .locator('[href], [src], [action]')
        .evaluateAll((all) => all.flatMap((each) => ['href', 'src', 'action'].map((is) => each.getAttribute(is) ?? '')))
      const elsewhere = addresses.filter((address) => address.startsWith('/') && !`${address}/`.startsWith(`${path}/`))
      expect(elsewhere, name).toEqual([])
    }
  })
  await test.step('plain links navigate within it', async () => {
    await page.goto('./top/artists')
    await page.locator('main ol a').first().click()
    await expect(page).toHaveURL(new RegExp(`^${site}artists/\\d+$`))
    await page.getByRole('link', { name: 'All plays' }).click()
    await expect(page).toHaveURL(new RegExp(`^${site}history\\?artist_id=`))
  })
  await test.step('Muse answers, and a thread opens again from its address', async () => {
    await page.getByRole('link', { name: 'Ask Muse' }).first().click()
    await page.getByLabel('Your question').fill('who was my top artist of 2022')
    await page.keyboard.press('Enter')
    const answers = page.getByRole('list', { name: 'Questions and answers' })
    await expect(answers).toContainText(first?.name ?? '')
    await expect(page).toHaveURL(new RegExp(`^${site}ask\\?`))
    await page.reload()
    await expect(answers).toContainText(first?.name ?? '')
  })
  await test.step('a shared link opens for everyone, with its picture', async () => {
    await page.goto('./review/all_time?panel=artist')
    await page.getByRole('button', { name: 'Link to this panel' }).click()
    await page.getByRole('button', { name: 'Create link' }).click()
    const link = await page.getByLabel('The link').inputValue()
    expect(link.startsWith(`${site}s/`)).toBe(true)
    const stranger = await browser.newPage()
    await stranger.goto(link)
    await expect(stranger.getByRole('dialog')).toContainText('Artist of a lifetime')
    const preview = (await stranger.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
    expect((await stranger.request.get(preview)).headers()['content-type']).toBe('image/png')
    await stranger.goto('./u/paula')
    const card = (await stranger.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
    expect((await stranger.request.get(card)).headers()['content-type']).toBe('image/png')
    await stranger.close()
  })
  await test.step('what a player submits is on the overview at once', async () => {
    await page.goto('./settings/scrobblers')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Navidrome')
    await page.getByRole('button', { name: 'Create token' }).click()
    const token = await page.getByLabel('The token', { exact: true }).textContent()
    await page.getByText('Music server, with every Subsonic app').click()
    const address = `${site}apis/listenbrainz/1/`
    await expect(page.getByLabel('Environment for Navidrome')).toHaveText(`ND_LISTENBRAINZ_BASEURL=${address}`)
    await page.goto('./overview')
    const track_metadata = { artist_name: 'Frank Ocean', track_name: 'Nights' }
    for (const url of [`${address}submit-listens`, `${site}1/submit-listens/`]) {
      const sent = await page.request.post(url, {
        headers: { Authorization: `Token ${token}` },
        data: { listen_type: 'playing_now', payload: [{ track_metadata }] },
      })
      expect(sent.status()).toBe(200)
    }
    await expect(page.getByRole('region', { name: 'Listening now' })).toContainText('Nights')
  })
  await test.step('programs find everything below it too', async () => {
    const json = async (url: string) => (await page.request.get(`${site}${url}`)).json()
    expect(await json('manifest.webmanifest')).toMatchObject({ start_url: `${path}/overview`, id: path })
    expect(await json('api/openapi.json')).toMatchObject({ servers: [{ url: path }] })
    expect(await json('api/health')).toBeTruthy()
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(scope).toBe(site)
  })
  await test.step('cookies are sent to this site only, and go at sign-out', async () => {
    const cookies = await page.context().cookies()
    expect(cookies.map((cookie) => cookie.path)).toEqual(cookies.map(() => path))
    await page
      .getByRole('button', { name: /account|paula/i })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(new RegExp(`^${site}sign-in`))
    await page.goto('./overview')
    await expect(page).toHaveURL(`${site}sign-in?next=%2Foverview`)
  })
  expect(askedOutside.filter((url) => url !== '/favicon.ico')).toEqual([])
})

plainTest('below a path, somebody signs in at a provider, and out on the page of next-auth', async ({ page }) => {
  await page.goto('./sign-in?next=/settings/security')
  await page.getByRole('button', { name: `Continue with ${oidc.OIDC_NAME}` }).click()
  await page.getByPlaceholder('Enter any login').fill('nora')
  await page.getByPlaceholder('and password').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await plainExpect(page).toHaveURL(`${site}settings/security`)
  await plainExpect(page.getByText(`You can sign in with ${oidc.OIDC_NAME}.`)).toBeVisible()
  const cookies = (await page.context().cookies()).filter(({ name }) => name.includes('next-auth')) // not the provider's
  plainExpect(cookies.map((cookie) => cookie.path)).toEqual(cookies.map(() => path))
  await page.goto('./api/auth/signout')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('./overview')
  await plainExpect(page).toHaveURL(`${site}sign-in?next=%2Foverview`)
  plainExpect(askedOutside.filter((url) => url !== '/favicon.ico')).toEqual([])
})
