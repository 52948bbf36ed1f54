'use client'
import { cn } from '@/app/_ui/cn'
import { Trash2Icon, Undo2Icon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { tryToUndo, undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import { deletePlayAction, restorePlayAction } from './delete-actions'

/** Deletes one play: its row fades, and the button and a toast offer to restore it. */
export function DeletePlayButton({ id, name, time }: { id: number; name: string; time: string }) {
  const [isGone, setGone] = useState(false)
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  // The browser's Back would show the list as it was kept, with the play.
  useEffect(() => (isGone ? () => router.refresh() : undefined), [isGone, router])
  const restore = async () => {
    const result = await restorePlayAction({ id })
    if (!result.ok) return void toast.error(result.error.message)
    setGone(false)
    toast.success('Play restored')
    router.refresh()
  }
  const remove = () =>
    startTransition(async () => {
      const result = await deletePlayAction({ id })
      if (!result.ok) return void toast.error(result.error.message)
      setGone(true)
      toast.message('Play deleted', undoable(restore))
    })
  if (isGone)
    return (
      <Button
        variant="outline"
        size="sm"
        aria-disabled={isPending}
        data-gone
        onClick={() => !isPending && startTransition(() => tryToUndo(restore))}
      >
        <Undo2Icon /> Restore<span className="sr-only"> the play of {name.slice(0, 100)}</span>
      </Button>
    )
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-disabled={isPending}
      onClick={() => !isPending && remove()}
      className={cn(
        'text-muted-foreground opacity-0 transition-opacity group-hover/row:opacity-100',
        'focus-visible:opacity-100 aria-disabled:opacity-40 pointer-fine:order-first',
        'pointer-coarse:opacity-100',
      )}
    >
      <Trash2Icon />
      <span className="sr-only">
        Delete the play of {name.slice(0, 100)} at {time}
      </span>
    </Button>
  )
}
