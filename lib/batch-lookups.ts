type Waiting<K, V> = { key: K; resolve: (value: V | undefined) => void; reject: (error: unknown) => void }

/**
 * Turns look-ups of one key each into statements for many: those that come while a statement runs share the next one. An
 * answer is never older than its request.
 * @param load finds the values of different keys; a key that is missing in its result becomes undefined
 */
export function batchLookups<K, V>(load: (keys: K[]) => Promise<Map<K, V>>): (key: K) => Promise<V | undefined> {
  let waiting: Waiting<K, V>[] = []
  let isLoading = false

  async function loadWaiting() {
    isLoading = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await load([...new Set(group.map(({ key }) => key))]).then(
        (values) => group.forEach(({ key, resolve }) => resolve(values.get(key))),
        (error: unknown) => group.forEach(({ reject }) => reject(error)),
      )
    }
    isLoading = false
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (!isLoading) void loadWaiting()
    })
}
