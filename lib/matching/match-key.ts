/**
 * Suffixes that name an edition of the same recording. "Live", "remix" and "acoustic" are missing on purpose: those are
 * other recordings.
 */
const edition =
  /^(?:(?:\d{4} )?(?:digital(?:ly)? )?remaster(?:ed)?(?: (?:version|edition))?(?: \d{4})?|(?:original )?(?:single|album|lp|ep|mono|stereo)(?: (?:version|edit|mix))?|bonus track(?: version)?|radio edit|explicit(?: version)?|clean(?: version)?|(?:super |limited )?deluxe(?: (?:edition|version))?|(?:expanded|special|limited|collector'?s|complete)(?: edition)?|(?:\d+(?:st|nd|rd|th) )?anniversary(?: (?:deluxe )?edition)?|(?:feat|ft|featuring|with)\b.*)$/

/**
 * The key by which duplicate titles are found: the title without its edition, so that "Song - Remastered 2011",
 * "Song (feat. X)" and "song" all give "song". A title that is only an edition ("Remastered") is kept.
 */
export function titleMatchKey(name: string): string {
  let base = plain(name)
  for (;;) {
    const shorter = withoutLast(base)
    if (shorter === undefined) return base
    base = shorter
  }
}

/**
 * The key by which duplicate artists are found: the name without accents, punctuation and a leading "the". "The
 * Beatles" and "Beatles" have the same key, as do "Beyonce" and "Beyoncé".
 */
export function artistMatchKey(name: string): string {
  return lettersOf(name).replace(/^the (?=.)/, '') || plain(name)
}

/** The name's letters and digits in lower case, without accents: "Don’t Stop…" gives "don t stop". */
export const lettersOf = (name: string) =>
  plain(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()

/** The name without a final " - part", "(part)" or "[part]" that names an edition. */
function withoutLast(name: string): string | undefined {
  const dash = name.lastIndexOf(' - ')
  const bracket = /[)\]]$/.test(name) ? Math.max(name.lastIndexOf('('), name.lastIndexOf('[')) : -1
  for (const [at, part] of [
    [dash, name.slice(dash + 3)],
    [bracket, name.slice(bracket + 1, -1)],
  ] as const) {
    if (at > 0 && edition.test(part.trim())) return name.slice(0, at).trim()
  }
  return undefined
}
