import { z } from 'zod'

const Csrf = z.object({ csrfToken: z.string() })

/** Tries to sign in with a wrong password, as a browser behind the proxy would. Returns the status and how long it took. */
export async function failedSignIn(
  address: string,
  login: string,
  from: string,
): Promise<{ status: number; seconds: number }> {
  const headers = { 'x-forwarded-for': from, 'sec-fetch-site': 'same-origin', origin: address }
  const prepared = await fetch(`${address}/api/auth/csrf`, { headers })
  const { csrfToken } = Csrf.parse(await prepared.json())
  const cookie = prepared.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const begun = performance.now()
  const { status } = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: new URLSearchParams({ csrfToken, login, password: 'not the password', json: 'true' }),
    redirect: 'manual',
  })
  return { status, seconds: (performance.now() - begun) / 1000 }
}
