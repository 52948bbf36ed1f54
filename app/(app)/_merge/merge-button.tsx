'use client'
import { MergeIcon } from 'lucide-react'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { Button } from '@/app/_ui/button'
import type { MergeKind } from './use-merge'

const load = () => import('./merge-dialog').then((module) => module.MergeDialog)

/** Opens the dialog that merges this item into another of its kind. */
export function MergeButton({ kind, id }: { kind: MergeKind; id: number }) {
  return (
    <LazyTrigger load={load} popupProps={{ kind, id }}>
      <Button variant="outline">
        <MergeIcon /> Merge with…
      </Button>
    </LazyTrigger>
  )
}
