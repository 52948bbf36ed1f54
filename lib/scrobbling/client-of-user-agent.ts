/** "mpdscribble 0.24" of a client's User-Agent header; null for browsers and for libraries that many programs use. */
export function clientOfUserAgent(userAgent: string | null): string | null {
  const [, name, version] = /^([A-Za-z][\w .-]{1,60}?)(?:\/(\d[\w.-]{0,20}))?(?:\s|;|$)/.exec(userAgent ?? '') ?? []
  if (!name || /^(mozilla|okhttp|ktor|java|go-http|python|curl|node|axios|undici|dart|apache)/i.test(name)) return null
  return version ? `${name} ${version}` : name
}
