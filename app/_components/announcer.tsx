'use client'
import { useEffect, useState } from 'react'
import { onAnnounce } from './announce'

const KEPT_MS = 10_000

/** The live region in which a screen reader hears what `announce` says. */
export function Announcer() {
  const [text, setText] = useState('')
  // A space makes the same words a new text, which is read again.
  useEffect(() => onAnnounce((next) => setText((before) => (before === next ? `${next} ` : next))), [])
  // Whoever reads to the end of the page should not find old news there.
  useEffect(() => {
    const timer = setTimeout(() => setText(''), KEPT_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  )
}
