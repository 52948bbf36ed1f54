'use client'
import { useEffect, useState } from 'react'
import { withBasePath } from '@/lib/base-path'

export type FoundKind = 'artists' | 'albums' | 'tracks'
type Named = { id: number; name: string }
export type FoundItem = Named & { artist?: Named; album?: Named | null; plays: number }

type State = { kind: FoundKind | null; items: FoundItem[]; message: string | null }
const looking: State = { kind: null, items: [], message: 'Searching…' }

/** The viewer's items whose names match, searched 150 ms after the last key; earlier results stay until then. */
export function useItemSearch(kind: FoundKind, words: string): Pick<State, 'items' | 'message'> {
  const [state, setState] = useState<State>(looking)
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(
      () => void search(kind, words.trim(), abort.signal).then((found) => found && setState({ kind, ...found })),
      150,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [kind, words])
  return state.kind === kind ? state : looking
}

async function search(type: FoundKind, words: string, signal: AbortSignal) {
  try {
    const response = await fetch(
      withBasePath(`/api/top_items?${new URLSearchParams({ type, page_size: '8', ...(words && { search: words }) })}`),
      { signal },
    )
    const reply: unknown = await response.json()
    if (!response.ok || !isSearchResponse(reply))
      return { items: [], message: 'Search isn’t available right now. Try again.' }
    return { items: reply.items, message: reply.items.length === 0 ? 'No results.' : null }
  } catch (error) {
    if (signal.aborted) return null
    console.error(error)
    return { items: [], message: 'Search isn’t available right now. Try again.' }
  }
}

// The response comes from our own route; a schema library would be larger than this page's script.
const isSearchResponse = (reply: unknown): reply is { items: FoundItem[] } =>
  typeof reply === 'object' && reply !== null && 'items' in reply && Array.isArray(reply.items)
