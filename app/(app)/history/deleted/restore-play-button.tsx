'use client'
import { Undo2Icon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { restorePlayAction } from '../delete-actions'

/** Restores one deleted play; its row leaves the list. */
export function RestorePlayButton({ id, name }: { id: number; name: string }) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const restore = () =>
    startTransition(async () => {
      const result = await restorePlayAction({ id })
      if (!result.ok) return void toast.error(result.error.message)
      toast.success('Play restored')
      router.refresh()
    })
  return (
    <Button
      data-row-action="restore"
      variant="outline"
      size="sm"
      aria-disabled={isPending}
      onClick={() => !isPending && restore()}
    >
      <Undo2Icon />
      <span className="max-sm:sr-only">Restore</span>
      <span className="sr-only"> the play of {name.slice(0, 100)}</span>
    </Button>
  )
}
