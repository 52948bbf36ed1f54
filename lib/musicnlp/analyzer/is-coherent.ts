import type { Slots } from './build-question'
import { intentTraits } from '../intents/intent-traits'

const wider = { track: ['artist', 'album'], album: ['artist'], artist: [] as string[] }

/**
 * Songs can be by an artist or on an album, but not of a song: then the name was misread ("songs like Nights").
 */
export function isCoherent({ intent, entity, names, exclude, compare, time }: Slots): boolean {
  // "Drake without Drake"
  if (exclude.some(({ type, id }) => names.some((name) => name.type === type && name.id === id))) return false
  // "more than Drake": of one side
  if (compare !== null && compare.sides.length < 2) return false
  // "Lorde with Lorde"
  if (compare !== null && new Set(compare.sides.map((side) => JSON.stringify(side))).size < compare.sides.length)
    return false
  // "in 2020 but only on weekends": nothing is heard on weekends only because the question says so
  if (intent === 'difference' && !compare && (time.weekdays ?? time.hours)) return false
  if (entity === 'none' || !intentTraits[intent].listsOwnWork) return true
  return (
    names.every(({ type }) => wider[entity].includes(type)) &&
    exclude.every(({ type }) => type === entity || wider[entity].includes(type))
  )
}
