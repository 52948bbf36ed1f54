import { mulberry32 } from '@/lib/testing/mulberry32'

/** As ListenBrainz's protocol has it; `second` and `track` identify the play. */
export type MadeUpListen = { second: number; track: string; artist: string; album: string | null }

const STEP_SECONDS = 200
/** Of 100 listens: tracks that the catalog doesn't hold yet, and listens that a client sends twice */
const NEW_TRACKS = 3
const SENT_TWICE = 2

/**
 * What one person's client sends, in order: plays of the filled catalog (see fillHistory), a few of tracks nobody has
 * played yet, and a few that it sends again.
 */
export function* madeUpListens(person: number, fromSecond: number): Generator<MadeUpListen> {
  const random = mulberry32(person)
  for (let number = 0; ; number++) {
    const isNew = random() * 100 < NEW_TRACKS
    const track = 1 + Math.floor(random() ** 3 * 300_000)
    const artist = Math.floor((track - 1) / 15) + 1
    const listen = {
      second: fromSecond + number * STEP_SECONDS,
      track: isNew ? `New track ${person} ${number}` : `Track ${track}`,
      artist: `Artist ${artist}`,
      album: random() < 0.8 ? `Album ${Math.floor((track - 1) / 5) + 1}` : null,
    }
    yield listen
    if (random() * 100 < SENT_TWICE) yield listen
  }
}
