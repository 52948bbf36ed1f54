'use client'
import { useCallback, useRef, useState } from 'react'
import type { Reply } from '@/lib/musicnlp/client'
import { rememberInCookie } from '@/app/_components/hint/remember-in-cookie'
import { askAction } from './actions'

export type Turn = { id: number; query: string; reply: Reply | null; error: string | null; isFollowUp: boolean }

/** A question of the address with its answer, and whether it leaned on the one before */
export type AskedBefore = { reply: Reply; isFollowUp: boolean }

const isSettled = ({ reply, error }: Turn) => reply !== null || error !== null

/** The questions and answers of a thread; a question is added at once, its answer when it arrives. */
export function useConversation(first: AskedBefore[] = []) {
  const [turns, setTurns] = useState<Turn[]>(() =>
    first.map(({ reply, isFollowUp }, id) => ({ id, query: reply.query, reply, error: null, isFollowUp })),
  )
  const next = useRef(first.length)
  const settle = (id: number, change: Partial<Turn>) =>
    setTurns((all) => all.map((turn) => (turn.id === id ? { ...turn, ...change } : turn)))

  const ask = useCallback(async (query: string, { context = null }: { context?: Reply['context'] | null } = {}) => {
    const id = next.current++
    setTurns((all) => [...all, { id, query, reply: null, error: null, isFollowUp: context !== null }])
    const result = await askAction({ query, context }).catch(() => null)
    if (result?.ok) {
      settle(id, { reply: result.data })
      rememberInCookie('hint-ask') // whoever has asked needs no tip to ask
    } else settle(id, { error: result?.error.message ?? 'No answer arrived. Check your connection and ask again.' })
  }, [])

  const last = turns.findLast(({ reply }) => reply !== null)?.reply ?? null
  return {
    turns,
    ask,
    last,
    clear: () => setTurns([]),
    /** Puts turns that were cleared before those asked since. */
    restore: (cleared: Turn[]) => setTurns((since) => [...cleared.filter(isSettled), ...since]),
    isWaiting: !turns.every(isSettled),
  }
}
