'use client'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'

const Toasts = dynamic(() => import('./toaster').then((module) => module.ToasterConnected), { ssr: false })

/** The place of the toasts on every page: set up at the first press of anything, since nothing is said before. */
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
