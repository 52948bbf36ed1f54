'use client'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { useTypeAheadBuffer } from '@/app/_components/use-type-ahead-buffer'
import type { StartScreen } from '@/lib/musicnlp/start-screen'
import { museStartAction } from './actions'
import { onOpenMuse } from './open-muse'

// Fetched when it is first opened.
const MuseSheet = dynamic(() => import('./muse-sheet').then((module) => module.MuseSheet), { ssr: false })

/** Muse in a drawer beside any page, opened from the command palette. */
export function MuseDrawer() {
  const [isOpen, setOpen] = useState(false)
  const [opening, setOpening] = useState('')
  const [count, setCount] = useState(0)
  const [start, setStart] = useState<StartScreen | null>(null)
  const [isReady, setReady] = useState(false)
  const [typed, setTyped] = useState('')
  useTypeAheadBuffer(isOpen && !isReady, setTyped)
  useEffect(
    () =>
      onOpenMuse((query) => {
        setOpening(query)
        setTyped('')
        setCount((before) => before + 1)
        setOpen(true)
        void museStartAction({}).then((result) =>
          setStart(result.ok ? result.data : { starters: [], recent: [], hasPlays: true }),
        )
      }),
    [],
  )
  return (
    count > 0 && (
      <MuseSheet
        isOpen={isOpen}
        setOpen={setOpen}
        start={start}
        opening={opening}
        count={count}
        draft={typed}
        onReady={() => setReady(true)}
      />
    )
  )
}
