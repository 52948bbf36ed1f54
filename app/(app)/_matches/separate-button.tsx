'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { separateAction } from './separate-action'

/** Says that two matched plays are two; the toast offers to undo it. */
export function SeparateButton({ ids, title }: { ids: [number, number]; title: string }) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const separate = (isSeparate: boolean) =>
    startTransition(async () => {
      const result = await separateAction({ ids, isSeparate })
      if (!result.ok) return void toast.error(result.error.message)
      router.refresh()
      if (isSeparate)
        toast.message('These count as two plays now', {
          action: { label: 'Undo', onClick: () => separate(false) },
          duration: 10_000,
        })
    })
  return (
    <Button variant="outline" size="sm" disabled={isPending} onClick={() => separate(true)}>
      These are two plays
      <span className="sr-only"> of {title.slice(0, 100)}</span>
    </Button>
  )
}
