/** Where cached text lives. A store may forget at any time; what it gives back is checked by the reader. */
export type Store = {
  /** The texts of the keys in their order; null for one that is not there. */
  read: (keys: string[]) => Promise<(string | null)[]>
  write: (key: string, text: string, seconds: number) => Promise<void>
}
