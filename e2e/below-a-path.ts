/** Of the tests that run only with E2E_PATH, which the build holds: `E2E_PATH=/music npx playwright test`. */
const path = process.env.E2E_PATH ?? ''
const serverPort = Number(process.env.E2E_PORT) || 3190
const proxyPort = serverPort + 2

export const belowAPath = {
  path,
  serverPort,
  proxyPort,
  /** Where a proxy passes requests on; everything else on its host name is another site. */
  site: `http://127.0.0.1:${proxyPort}${path}/`,
  provider: {
    OIDC_ISSUER: `http://127.0.0.1:${serverPort + 3}`,
    OIDC_CLIENT_ID: 'musicmuse',
    OIDC_CLIENT_SECRET: 'a secret of the two servers',
    OIDC_NAME: 'Harbour Club',
  },
}
