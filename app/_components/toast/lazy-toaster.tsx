'use client'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'

const Toasts = dynamic(() => import('./toaster').then((module) => module.ToasterConnected), { ssr: false })

/** Loads the toast library on the first click or key press, since no toast is shown before that. */
export function LazyToaster() {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const signs = ['pointerdown', 'keydown']
    const setUp = () => setWanted(true)
    for (const sign of signs) addEventListener(sign, setUp, { once: true })
    return () => signs.forEach((sign) => removeEventListener(sign, setUp))
  }, [])
  return isWanted && <Toasts />
}
