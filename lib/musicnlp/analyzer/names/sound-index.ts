import { doubleMetaphone } from 'double-metaphone'
import { editDistance } from '../../parser/edit-distance'
import type { LibraryEntry } from '../../parser/name-match'
import { nameWords } from './name-words'

/** Names below these lengths sound like too many others. */
const LETTERS = 8
const SOUNDS = 4
/** A name that sounds alike is also spelled alike: at most this part of its letters differs. */
const MOST_EDITS = 0.24

export type SoundIndex = { alike(squeezed: string): LibraryEntry[] }

/**
 * Finds names by how they sound (double metaphone): "tailor swift", "fleet wood mack".
 * @param entries the most played first
 */
export function soundIndex(entries: readonly LibraryEntry[]): SoundIndex {
  const bySound = new Map<string, { entry: LibraryEntry; squeezed: string }[]>()
  for (const entry of entries) {
    const squeezed = nameWords(entry.name).join('')
    if (squeezed.length < LETTERS) continue
    const sound = soundOf(squeezed)
    if (sound.length >= SOUNDS) bySound.set(sound, [...(bySound.get(sound) ?? []), { entry, squeezed }])
  }
  return {
    alike: (said) =>
      said.length < LETTERS
        ? []
        : (bySound.get(soundOf(said)) ?? []).flatMap(({ entry, squeezed }) =>
            editDistance(said, squeezed, 4) <= Math.min(4, said.length * MOST_EDITS) ? [entry] : [],
          ),
  }
}

const soundOf = (squeezed: string) => doubleMetaphone(squeezed)[0]
