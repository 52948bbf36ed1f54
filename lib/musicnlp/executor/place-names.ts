const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** "Germany"; the code where it is none that is known. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code)

const takesArticle =
  /^(United |Isle )|(Islands|Republic)$|^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)$/

/** "in Germany", "in the United States" */
export const inCountry = (name: string): string => `in ${takesArticle.test(name) ? 'the ' : ''}${name}`

const platforms: ReadonlyMap<string, string> = new Map([
  ['ios', 'iPhone or iPad'],
  ['android', 'Android'],
  ['windows', 'Windows'],
  ['macos', 'Mac'],
  ['linux', 'Linux'],
  ['web', 'web player'],
  ['cast', 'cast device'],
  ['tv', 'TV'],
  ['speaker', 'speaker'],
  ['console', 'game console'],
  ['car', 'car'],
  ['other', 'another device'],
])

/** "Android", "web player" */
export const platformName = (family: string): string => platforms.get(family) ?? family
