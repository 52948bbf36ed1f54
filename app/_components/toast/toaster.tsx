'use client'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { Toaster } from '@/app/_ui/sonner'
import { connectToaster } from './toast'

// On a phone the bottom bar has to stay in reach: see --toast-bottom in globals.css.
const above = { bottom: 'var(--toast-bottom, 1.5rem)' }

export function ToasterConnected() {
  useEffect(() => connectToaster(toast), [])
  return <Toaster position="bottom-center" offset={above} mobileOffset={above} />
}
