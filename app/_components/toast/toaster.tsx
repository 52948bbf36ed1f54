'use client'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { Toaster } from '@/app/_ui/sonner'
import { sayThrough } from './toast'

export function Toasts() {
  useEffect(() => sayThrough(toast), [])
  return <Toaster position="bottom-center" />
}
