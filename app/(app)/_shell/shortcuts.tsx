'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useKeyboardShortcuts } from '@/app/_components/use-keyboard-shortcuts'

const ShortcutsDialog = dynamic(() => import('./shortcuts-dialog').then((module) => module.ShortcutsDialog), {
  ssr: false,
})

/** Opens the list of keyboard shortcuts on `?`. */
export function Shortcuts() {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  useKeyboardShortcuts({
    '?': () => {
      setOpened(true)
      setOpen(true)
    },
  })
  return wasOpened && <ShortcutsDialog isOpen={isOpen} onOpenChange={setOpen} />
}
