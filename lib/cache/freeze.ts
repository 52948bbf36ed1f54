const OBJECT_BYTES = 48
const PROPERTY_BYTES = 16

/**
 * Freezes a value and everything in it, so that all who are handed it can rely on it. Returns about how many bytes of memory
 * it takes.
 */
export function freeze(value: unknown): number {
  if (typeof value === 'string') return PROPERTY_BYTES + value.length
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return PROPERTY_BYTES
  Object.freeze(value)
  return Object.values(value).reduce((bytes: number, part) => bytes + PROPERTY_BYTES + freeze(part), OBJECT_BYTES)
}
