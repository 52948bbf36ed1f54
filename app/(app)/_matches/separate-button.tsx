'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import { separateAction } from './separate-action'

/** Says that two matched plays are two; the toast offers to undo it. */
export function SeparateButton({ ids, title }: { ids: [number, number]; title: string }) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const separate = async (isSeparate: boolean) => {
    const result = await separateAction({ ids, isSeparate })
    if (!result.ok) return void toast.error(result.error.message)
    router.refresh()
    if (isSeparate)
      toast.message(
        'These count as two plays now',
        undoable(() => separate(false)),
      )
  }
  return (
    <Button variant="outline" size="sm" disabled={isPending} onClick={() => startTransition(() => separate(true))}>
      These are two plays
      <span className="sr-only"> of {title.slice(0, 100)}</span>
    </Button>
  )
}
