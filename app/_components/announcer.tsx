'use client'
import { useEffect, useState } from 'react'
import { onAnnounce } from './announce'

/** The live region in which a screen reader hears what `announce` says. */
export function Announcer() {
  const [text, setText] = useState('')
  // A space makes the same words a new text, which is read again.
  useEffect(() => onAnnounce((next) => setText((before) => (before === next ? `${next} ` : next))), [])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  )
}
