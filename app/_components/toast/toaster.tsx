'use client'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { Toaster } from '@/app/_ui/sonner'
import { connectToaster } from './toast'

export function ToasterConnected() {
  useEffect(() => connectToaster(toast), [])
  return <Toaster position="bottom-center" />
}
