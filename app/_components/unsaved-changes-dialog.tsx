'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { ConfirmButtons, ConfirmDialog } from './confirm-dialog'

/** While something is not saved, asks before a link leaves the page; before the page is closed, the browser asks. */
export function UnsavedChangesDialog({ isUnsaved }: { isUnsaved: boolean }) {
  const [target, setTarget] = useState<string | null>(null)
  const router = useRouter()
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (!link || !isPlain || link.target === '_blank' || link.pathname === location.pathname) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(link.href)
    }
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault()
    document.addEventListener('click', ask, true)
    window.addEventListener('beforeunload', askBrowser)
    return () => {
      document.removeEventListener('click', ask, true)
      window.removeEventListener('beforeunload', askBrowser)
    }
  }, [isUnsaved])
  return (
    <ConfirmDialog
      isOpen={target !== null}
      onOpenChange={(isOpen) => !isOpen && setTarget(null)}
      title="Leave without saving?"
      description="Your changes on this page aren’t saved yet."
    >
      <ConfirmButtons cancel="Stay">
        <AlertDialogAction variant="destructive" onClick={() => target && router.push(target)}>
          Leave
        </AlertDialogAction>
      </ConfirmButtons>
    </ConfirmDialog>
  )
}
