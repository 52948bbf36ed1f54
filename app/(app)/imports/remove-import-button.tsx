'use client'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { toast } from '@/app/_components/toast/toast'
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
  AlertDialogTrigger,
} from '@/app/_ui/alert-dialog'
import { Button } from '@/app/_ui/button'
import { formatCount } from '@/lib/format/number'
import type { ImportResponse } from '@/lib/imports/import-response'

type Props = { view: ImportResponse; onChange?: () => void; leadsTo?: string }

/** Cancels a running import, or removes a finished one with the plays that only it brought, once that is confirmed. */
export function RemoveImportButton({ view, onChange, leadsTo }: Props) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const isLive = view.status === 'queued' || view.status === 'running'

  async function remove() {
    setIsBusy(true)
    const response = await fetch(`/api/imports/${view.id}`, { method: 'DELETE' }).catch(() => null)
    setIsBusy(false)
    if (!response?.ok) return void toast.error('That did not work. Please try again.')
    const after: { import?: { status?: string } } = await response.json().catch(() => ({}))
    const isTooLate = isLive && after.import?.status !== 'cancelled'
    toast.success(
      isTooLate
        ? 'The import was over before it could be cancelled.'
        : isLive
          ? 'The import is cancelled.'
          : 'The import is removed.',
    )
    onChange?.()
    if (leadsTo && !isLive) router.push(leadsTo)
    router.refresh()
  }

  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="ghost" size="sm" disabled={isBusy}>
          {isLive ? 'Cancel' : 'Remove'}
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{isLive ? 'Cancel this import?' : 'Remove this import?'}</AlertDialogTitle>
          <AlertDialogDescription>
            {isLive
              ? 'Reading stops. Files that are read already stay in your history; you can remove them afterwards.'
              : `It added ${formatCount(view.plays_added, 'play')}. They leave your history, but for those that ` +
                'another import brought as well.'}
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction variant="destructive" onClick={() => void remove()}>
            {isLive ? 'Cancel the import' : 'Remove'}
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
