const past = new Set(['did', 'was', 'were', 'had', 'played', 'heard', 'listened', 'streamed', 'skipped', 'didnt'])
const present = new Set(['do', 'does', 'am', 'is', 'are', 'play', 'listen', 'hear', 'usually', 'always', 'normally', 'tend', 'whats'])

/** Habit ("do I play") or past ("did I play"); undefined where the words do not tell. */
export function habitOf(words: readonly string[]): boolean | undefined {
  if (words.some((word) => past.has(word))) return false
  return words.some((word) => present.has(word)) ? true : undefined
}
