'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { askBeforeGoingBack } from './ask-before-going-back'
import { ConfirmButtons, ConfirmDialog } from './confirm-dialog'
import { askBeforeLeaving } from './may-leave-for'

/** While something is not saved, asks before a link, the search or Back leaves; before the page closes, the browser asks. */
export function UnsavedChangesDialog({ isUnsaved }: { isUnsaved: boolean }) {
  const [leave, setLeave] = useState<(() => void) | null>(null)
  const router = useRouter()
  useEffect(() => {
    if (!isUnsaved) return
    const askFor = (href: string) => setLeave(() => () => router.push(href))
    const askAtLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (!link || !isPlain || link.target === '_blank' || link.pathname === location.pathname) return
      event.preventDefault()
      event.stopPropagation()
      askFor(link.href)
    }
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault()
    document.addEventListener('click', askAtLink, true)
    window.addEventListener('beforeunload', askBrowser)
    const stops = [askBeforeLeaving(askFor), askBeforeGoingBack((goOn) => setLeave(() => goOn))]
    return () => {
      document.removeEventListener('click', askAtLink, true)
      window.removeEventListener('beforeunload', askBrowser)
      for (const stop of stops) stop()
    }
  }, [isUnsaved, router])
  return (
    <ConfirmDialog
      isOpen={leave !== null}
      onOpenChange={(isOpen) => !isOpen && setLeave(null)}
      title="Leave without saving?"
      description="Your changes on this page aren’t saved yet."
    >
      <ConfirmButtons cancel="Stay">
        <AlertDialogAction variant="destructive" onClick={() => leave?.()}>
          Leave
        </AlertDialogAction>
      </ConfirmButtons>
    </ConfirmDialog>
  )
}
