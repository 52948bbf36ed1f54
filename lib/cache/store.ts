/** Where cached text is stored. A store may lose entries at any time; the reader validates what it returns. */
export type Store = {
  /** The texts of the keys in order; null for a key that is not stored. */
  read: (keys: string[]) => Promise<(string | null)[]>
  write: (key: string, text: string, seconds: number) => Promise<void>
}
