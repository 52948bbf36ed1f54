'use client'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { Toaster } from '@/app/_ui/sonner'
import { connectToaster } from './toast'
import { useIsMac } from '../use-is-mac'
import { ToastFocus } from './toast-focus'

// ToastFocus answers Alt+T itself, and moves to the toast's button.
const noHotkey: string[] = []

// On a phone the bottom bar, sheets and the row tapped next are below.
const onPhone = { top: 'calc(0.5rem + env(safe-area-inset-top))' }
const onDesktop = { bottom: '1.5rem' }

export function ToasterConnected() {
  const alt = useIsMac() ? 'Option' : 'Alt'
  const isPhone = window.matchMedia('(width < 64rem)').matches
  useEffect(() => connectToaster(toast), [])
  return (
    <ToastFocus>
      <Toaster
        position={isPhone ? 'top-center' : 'bottom-center'}
        offset={isPhone ? onPhone : onDesktop}
        mobileOffset={onPhone}
        hotkey={noHotkey}
        customAriaLabel={`Notifications (${alt}+T)`}
      />
    </ToastFocus>
  )
}
