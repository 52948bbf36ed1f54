import type { Json } from './client'

/**
 * Where the newer answer says something else than the older one. What is new in it is no difference.
 * @returns the number of values that the older answer holds, and each difference as “path: before → after”
 */
export function differences(before: Json, after: Json | undefined, path = ''): { values: number; found: string[] } {
  if (before === null || typeof before !== 'object') {
    const isEqual = before === after
    return { values: 1, found: isEqual ? [] : [`${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`] }
  }
  const parts = Object.entries(before).map(([key, value]) => differences(value, childOf(after, key), `${path}.${key}`))
  const longer = Array.isArray(before) && Array.isArray(after) && after.length > before.length
  return {
    values: parts.reduce((sum, { values }) => sum + values, 0),
    found: [
      ...parts.flatMap(({ found }) => found),
      ...(longer ? [`${path}: ${before.length} → ${after.length} entries`] : []),
    ],
  }
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)]
  return value !== null && typeof value === 'object' ? value[key] : undefined
}
