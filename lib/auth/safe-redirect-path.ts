const home = '/overview'
const nowhere = 'http://inner.invalid'

/** The given path if it stays on this site, otherwise the home page: links and forms may contain any address. */
export function safeRedirectPath(path: string | null | undefined): string {
  if (!path?.startsWith('/') || !URL.canParse(path, nowhere)) return home
  const url = new URL(path, nowhere)
  // A parsed path can begin with `//` (from `/.//host`), which a browser would read as another host.
  return url.origin === nowhere && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : home
}
