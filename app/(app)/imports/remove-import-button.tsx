'use client'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { useDateFormat } from '@/app/_components/date-format-context'
import { toast } from '@/app/_components/toast/toast'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { Button } from '@/app/_ui/button'
import { formatDateTime } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { ImportResponse } from '@/lib/imports/import-response'
import { withBasePath } from '@/lib/base-path'

type Props = { view: ImportResponse; onChange?: () => void; leadsTo?: string }

/** Cancels a running import, or removes a finished one with its plays, after a confirmation. */
export function RemoveImportButton({ view, onChange, leadsTo }: Props) {
  const by = useDateFormat()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const isLive = ['queued', 'running', 'needs_review'].includes(view.status)

  async function remove() {
    setIsBusy(true)
    const response = await fetch(withBasePath(`/api/imports/${view.id}`), { method: 'DELETE' }).catch(() => null)
    setIsBusy(false)
    if (!response?.ok) return void toast.error('Something went wrong. Please try again.')
    const after: { import?: { status?: string } } = await response.json().catch(() => ({}))
    const isTooLate = isLive && after.import?.status !== 'cancelled'
    toast.success(
      isTooLate ? 'The import finished before it could be canceled.' : isLive ? 'Import canceled' : 'Import removed',
    )
    onChange?.()
    if (leadsTo && !isLive) router.push(leadsTo)
    router.refresh()
  }

  return (
    <ConfirmDialog
      trigger={
        <Button data-row-action="remove-import" variant="ghost" size="sm" aria-disabled={isBusy}>
          {isLive ? 'Cancel' : 'Remove'}
          <span className="sr-only"> the import of {formatDateTime(new Date(view.created_at), by)}</span>
        </Button>
      }
      title={isLive ? 'Cancel this import?' : 'Remove this import?'}
      description={
        isLive
          ? 'Files that were already imported stay in your history. You can remove them afterwards.'
          : `It added ${formatCount(view.plays_added, 'play')}. They will be removed from your history, except those ` +
            'that other imports contain too.'
      }
    >
      <ConfirmButtons cancel={isLive ? 'Keep importing' : 'Keep it'}>
        <AlertDialogAction variant="destructive" onClick={() => void remove()}>
          {isLive ? 'Cancel import' : 'Remove import'}
        </AlertDialogAction>
      </ConfirmButtons>
    </ConfirmDialog>
  )
}
