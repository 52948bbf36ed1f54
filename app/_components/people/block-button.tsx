'use client'
import { BanIcon, EllipsisIcon } from 'lucide-react'
import { useState, useTransition } from 'react'
import { ConfirmButtons, ConfirmDialog } from '@/app/_components/confirm-dialog'
import { toast } from '@/app/_components/toast/toast'
import { AlertDialogAction } from '@/app/_ui/alert-dialog'
import { Button } from '@/app/_ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_ui/dropdown-menu'
import { blockAction } from './actions'

/** Blocks from a menu, after a confirmation; unblocks at once. */
export function BlockButton({ username, isBlocked }: { username: string; isBlocked: boolean }) {
  const [blocked, setBlocked] = useState(isBlocked)
  const [isAsking, setAsking] = useState(false)
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
      <Button
        data-row-action="unblock"
        variant="outline"
        size="sm"
        aria-disabled={isPending}
        onClick={() => set(false)}
      >
        Unblock<span className="sr-only"> {username}</span>
      </Button>
    )
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            data-row-action="more-options"
            variant="ghost"
            size="icon"
            title="More options"
            aria-disabled={isPending}
          >
            <EllipsisIcon />
            <span className="sr-only">More options for {username}</span>
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setAsking(true)}>
            <BanIcon /> Block…
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Block ${username}?`}
        description={
          'They can’t see anything of yours or follow you, and you stop following each other. They won’t be told.'
        }
      >
        <ConfirmButtons cancel="Cancel">
          <AlertDialogAction onClick={() => set(true)}>Block</AlertDialogAction>
        </ConfirmButtons>
      </ConfirmDialog>
    </>
  )
}
