/**
 * The address of our route for whatever spelling of it a scrobbling client makes of what its user typed: with or
 * without `/1`, with a final or doubled slash, the whole submit address or only its beginning. Clients drop the body or
 * the method when they are redirected, so this happens before Next sees the request. Other addresses stay as they are.
 */
export function scrobblerAddress(url: string): string {
  const [path = '/', query] = split(url)
  const parts = path.split('/').filter(Boolean)
  const target = listenbrainz(parts) ?? lastfm(parts, query) ?? maloja(parts)
  return target === null ? url : `/${target.join('/')}${query === undefined ? '' : `?${query}`}`
}

function split(url: string): [path: string, query: string | undefined] {
  const at = url.indexOf('?')
  return at === -1 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)]
}

function listenbrainz(parts: string[]): string[] | null {
  const isBelow = parts[0] === 'apis' && parts[1] === 'listenbrainz'
  const isRoot =
    parts[0] === '1' || (parts.length === 1 && ['submit-listens', 'validate-token'].includes(parts[0] ?? ''))
  if (!isBelow && !isRoot) return null
  // Clients add `1` or `submit-listens` to addresses that end with them already.
  const rest = isBelow ? parts.slice(2) : parts
  const start = rest.findIndex((part) => part !== '1' && part !== 'submit-listens')
  const own = start === -1 ? ['submit-listens'] : rest.slice(start)
  return ['apis', 'listenbrainz', '1', ...own]
}

function lastfm(parts: string[], query: string | undefined): string[] | null {
  const [first, second] = parts
  const isHandshake = /(^|&)hs=true(&|$)/.test(query ?? '')
  if (parts.length === 0) return isHandshake ? ['apis', 'lastfm'] : null
  // Where Last.fm's clients send a person to allow them in.
  if (parts.length === 2 && first === 'api' && second === 'auth' && /(^|&)api_key=/.test(query ?? ''))
    return ['connect', 'lastfm']
  if (parts.every((part) => part === '2.0')) return ['apis', 'lastfm', '2.0']
  if (first !== 'apis' || (second !== 'lastfm' && second !== 'audioscrobbler')) return null
  const rest = parts.slice(2)
  const isBase = rest.every((part) => part === '2.0')
  if (isBase) return isHandshake && rest.length === 0 ? ['apis', 'lastfm'] : ['apis', 'lastfm', '2.0']
  return ['apis', 'lastfm', ...rest]
}

const maloja = (parts: string[]): string[] | null => (parts[0] === 'apis' ? parts : null)
