'use client'
import { useState, useTransition } from 'react'
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
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="ghost" aria-disabled={isPending}>
          Block
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Block {username}?</AlertDialogTitle>
          <AlertDialogDescription>
            They see nothing of you any more and cannot follow you; neither of you follows the other. They are not told.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Cancel</AlertDialogCancel>
          <AlertDialogAction onClick={() => set(true)}>Block</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
