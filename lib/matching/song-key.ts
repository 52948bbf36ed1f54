import { artistMatchKey, lettersOf, titleMatchKey } from './match-key'

/** What a play's names say of the song, whatever the spelling. */
export type SongKey = {
  /** The title without edition, featured artists, accents and punctuation */
  title: string
  /** The whole artist line, then each artist named in it, the main one first */
  artists: string[]
}

const between = /\s*(?:,(?!\s*(?:jr|sr)\b)|[;/+•·&]|\b(?:x|vs\.?|versus|feat\.?|ft\.?|featuring|with|and)(?=\s))\s*/iu
const featured = / (?:feat\.?|ft\.?|featuring) .+$/iu
const video = /\s*[([](?:official|lyrics?)(?: (?:music|lyrics?|hd|4k))*(?: (?:video|audio|visuali[sz]er))?[)\]]/giu

/** The key of a song as a source names it: "Song (feat. B) - Remastered" by "A & B" fits "Song" by "A". */
export function songKey(track: string, artist: string): SongKey {
  const title = titleMatchKey(track.replace(video, ''))
  return {
    title: lettersOf(title.replace(featured, '')) || title,
    artists: [...new Set([artistMatchKey(artist), ...namedArtists(artist)])],
  }
}

/** The keys of the artists that a line names, the main one first: "A, B & C" gives a, b and c. */
export function namedArtists(line: string): string[] {
  const named = line.split(between).map(artistMatchKey)
  return named.filter((name) => name !== '')
}

/** Whether two artist lines name the same artist: the main artist of one is among those of the other. */
export function namesSameArtist(a: SongKey, b: SongKey): boolean {
  return isNamed(a.artists[0], b) || isNamed(a.artists[1], b) || isNamed(b.artists[0], a) || isNamed(b.artists[1], a)
}

const isNamed = (artist: string | undefined, { artists }: SongKey) => artist !== undefined && artists.includes(artist)
