/** JSON that preserves dates; undefined, with a warning, for a value that JSON cannot represent. */
export function encodeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
      const original = this[key] // JSON.stringify has already turned a date into text
      return original instanceof Date ? { $date: original.getTime() } : part
    })
  } catch (error) {
    console.warn('An answer cannot be cached:', error)
    return undefined
  }
}

/** Decodes the result of encodeJson; undefined for any other text. */
export function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text, text.includes('"$date"') ? revive : undefined)
  } catch {
    return undefined // truncated or written by something else: treat as a miss
  }
}

function revive(_: string, part: unknown): unknown {
  const isDate = typeof part === 'object' && part !== null && '$date' in part && typeof part.$date === 'number'
  return isDate ? new Date(Number(part.$date)) : part
}
