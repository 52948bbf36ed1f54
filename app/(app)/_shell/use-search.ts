import { useEffect, useState } from 'react'
import type { SearchResults } from '@/lib/search/search'
import { withBasePath } from '@/lib/base-path'

const PAUSE_MS = 80

export type SearchState = {
  /** The words that `results` answer */
  words: string
  results: SearchResults | null
  hasFailed: boolean
}

/** Searches shortly after the last key; earlier results stay until new ones arrive. */
export function useSearch(words: string): SearchState {
  const [state, setState] = useState<SearchState>({ words: '', results: null, hasFailed: false })
  useEffect(() => {
    if (words === '') return
    const abort = new AbortController()
    const timer = setTimeout(
      () => void fetchResults(words, abort.signal).then((found) => found && setState({ words, ...found })),
      PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [words])
  return words === '' ? { words, results: null, hasFailed: false } : state
}

async function fetchResults(q: string, signal: AbortSignal) {
  try {
    const response = await fetch(withBasePath(`/api/search?${new URLSearchParams({ q: q.slice(0, 100) })}`), { signal })
    const reply: unknown = await response.json()
    return response.ok && isResults(reply) ? { results: reply, hasFailed: false } : { results: null, hasFailed: true }
  } catch (error) {
    if (signal.aborted) return null
    console.error(error)
    return { results: null, hasFailed: true }
  }
}

// The response comes from our own route; a schema library would be larger than the palette.
const isResults = (reply: unknown): reply is SearchResults =>
  typeof reply === 'object' && reply !== null && 'artists' in reply && 'imports' in reply
