import { databaseAway } from '../lib/database-unavailable'

/**
 * A page that loads again by itself, without JavaScript. It has everything it needs in itself, since nothing else can be
 * relied on.
 */
const retryPage = (explanation: string, afterSeconds: number) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${afterSeconds}">
<title>One moment · MusicMuse</title>
<style>
  :root { color-scheme: light dark; background: #faf9f6; color: #1b1814 }
  body { min-height: 100vh; min-height: 100dvh; margin: 0; box-sizing: border-box; padding: 2rem 1.5rem;
    display: grid; place-content: center; justify-items: center; text-align: center;
    font: 1.0625rem/1.6 Inter, system-ui, sans-serif }
  svg { width: 9rem; height: 9rem; margin-bottom: 2rem }
  h1 { font-size: 2rem; line-height: 1.1; letter-spacing: -.02em; margin: 0 0 .75rem }
  p { margin: 0; max-width: 26rem; color: #5f584f; text-wrap: balance }
  p + p { margin-top: 2rem; font-size: .875rem }
  a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1.25rem; border-radius: 99rem;
    color: inherit; border: 1px solid currentColor; text-decoration: none; font-weight: 500 }
  @media (prefers-color-scheme: dark) { :root { background: #110f0d; color: #f1ede6 } p { color: #b3aba0 } }
  @media (prefers-reduced-motion: no-preference) {
    g { transform-origin: 100px 100px; animation: spin 6s linear infinite }
    @keyframes spin { to { transform: rotate(1turn) } }
  }
</style>
<main>
<svg viewBox="0 0 200 200" aria-hidden="true" fill="none">
<g>
<circle cx="100" cy="100" r="99" fill="#191527"/>
<circle cx="100" cy="100" r="84" stroke="#ff6b2c" stroke-width="5" stroke-dasharray="420 108"/>
<circle cx="100" cy="100" r="72" stroke="#f9c22e" stroke-width="5" stroke-dasharray="300 153"/>
<circle cx="100" cy="100" r="60" stroke="#f7b5c4" stroke-width="5" stroke-dasharray="330 47"/>
<circle cx="100" cy="100" r="48" stroke="#b9dcf2" stroke-width="5" stroke-dasharray="210 92"/>
<circle cx="100" cy="100" r="30" fill="#ff6b2c"/>
</g>
<circle cx="100" cy="100" r="5" fill="#191527"/>
</svg>
<h1>One moment</h1>
<p>${explanation}</p>
<p><a href="">Try again now</a></p>
</main>
</html>
`

/** Shown while the database is away. */
export const unavailablePage = retryPage(
  'We can’t reach the database. Your data is safe, and this page reloads by itself as soon as it’s back. If you were saving ' +
    'something, check then whether it’s there.',
  databaseAway.retryAfterSeconds,
)

/** Shown to whoever finds too many requests before theirs. */
export const busyPage = retryPage(
  'MusicMuse is very busy right now. This page tries again by itself in a few seconds.',
  3,
)
