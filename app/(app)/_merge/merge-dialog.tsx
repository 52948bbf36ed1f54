'use client'
import { useState } from 'react'
import { ItemSearch } from '@/app/_components/item-search/item-search'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from '@/app/_ui/dialog'
import { useMerge, type MergeKind } from './use-merge'

export function MergeDialog({ kind, id, trigger }: { kind: MergeKind; id: number; trigger: React.ReactNode }) {
  const [isOpen, setOpen] = useState(true)
  const { merge } = useMerge(kind)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent className="gap-2 p-0">
        <DialogHeader className="p-6 pb-0">
          <DialogTitle>Merge with another {kind}</DialogTitle>
          <DialogDescription>
            Its plays will count as the {kind} you choose. This only changes your own statistics, and you can undo it.
          </DialogDescription>
        </DialogHeader>
        <ItemSearch
          only={`${kind}s`}
          without={[id]}
          onChoose={(target) => {
            setOpen(false)
            merge([id], target, `/${kind}s/${target.id}`)
          }}
        />
      </DialogContent>
    </Dialog>
  )
}
