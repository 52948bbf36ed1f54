'use client'
import { useState, useTransition } from 'react'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { toast } from '@/app/_components/toast/toast'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { Button } from '@/app/_ui/button'
import { blockAction } from './actions'

/** Blocks after a confirmation; unblocks at once. */
export function BlockButton({ username, isBlocked }: { username: string; isBlocked: boolean }) {
  const [blocked, setBlocked] = useState(isBlocked)
  const [isPending, startTransition] = useTransition()
  const set = (next: boolean) =>
    startTransition(async () => {
      const result = await blockAction({ username, isBlocked: next })
      if (!result.ok) return void toast.error(result.error.message)
      setBlocked(next)
      toast.message(next ? `${username} is blocked.` : `${username} is no longer blocked.`)
    })
  if (blocked)
    return (
      <Button variant="outline" size="sm" aria-disabled={isPending} onClick={() => set(false)}>
        Unblock<span className="sr-only"> {username}</span>
      </Button>
    )
  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" aria-disabled={isPending}>
          Block
        </Button>
      }
      title={`Block ${username}?`}
      description={
        'They can’t see anything of yours or follow you, and you stop following each other. They won’t be told.'
      }
    >
      <ConfirmButtons cancel="Cancel">
        <AlertDialogAction onClick={() => set(true)}>Block</AlertDialogAction>
      </ConfirmButtons>
    </ConfirmDialog>
  )
}
