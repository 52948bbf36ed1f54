const home = '/overview'
const nowhere = 'http://inner.invalid'

/** A path inside this site, as somebody's link or form names it; anything that would lead elsewhere leads home. */
export function safeRedirectPath(path: string | null | undefined): string {
  if (!path?.startsWith('/') || !URL.canParse(path, nowhere)) return home
  const url = new URL(path, nowhere)
  // A parsed path may begin with `//` (from `/.//host`), which a browser would take for a host.
  return url.origin === nowhere && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : home
}
