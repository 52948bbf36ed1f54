'use client'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { Toaster } from '@/app/_ui/sonner'
import { connectToaster } from './toast'
import { useIsMac } from '../use-is-mac'
import { ToastFocus } from './toast-focus'

// ToastFocus answers Alt+T itself, and moves to the toast's button.
const noHotkey: string[] = []

// On a phone the bottom bar has to stay in reach: see --toast-bottom in globals.css.
const above = { bottom: 'var(--toast-bottom, 1.5rem)' }

export function ToasterConnected() {
  const alt = useIsMac() ? 'Option' : 'Alt'
  useEffect(() => connectToaster(toast), [])
  return (
    <ToastFocus>
      <Toaster
        position="bottom-center"
        offset={above}
        mobileOffset={above}
        hotkey={noHotkey}
        customAriaLabel={`Notifications (${alt}+T)`}
      />
    </ToastFocus>
  )
}
