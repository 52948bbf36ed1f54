'use client'
import { Undo2Icon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useTransition } from 'react'
import { focusNextRow } from '@/app/_components/focus-next-row'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { restorePlayAction } from '../delete-actions'

/** Restores one deleted play; its row leaves the list. */
export function RestorePlayButton({ id, name }: { id: number; name: string }) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const button = useRef<HTMLButtonElement>(null)
  const restore = () =>
    startTransition(async () => {
      const result = await restorePlayAction({ id })
      if (!result.ok) return void toast.error(result.error.message)
      toast.success('Play restored')
      focusNextRow(button.current)
      router.refresh()
    })
  return (
    <Button ref={button} data-row-action="restore" variant="outline" size="sm" disabled={isPending} onClick={restore}>
      <Undo2Icon className="max-sm:hidden" />
      Restore
      <span className="sr-only"> the play of {name.slice(0, 100)}</span>
    </Button>
  )
}
