'use client'
import { Share2Icon } from 'lucide-react'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { Button } from '@/app/_ui/button'
import type { ShareProps } from './share-dialog'

const load = () => import('./share-dialog').then((module) => module.ShareDialog)

/** Opens a dialog that creates a secret link to one view, to copy, send or delete. */
export function ShareButton(props: ShareProps) {
  return (
    <LazyTrigger load={load} popupProps={props}>
      <Button variant="outline">
        <Share2Icon aria-hidden /> Share
      </Button>
    </LazyTrigger>
  )
}
