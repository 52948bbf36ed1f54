'use client'
import { Share2Icon } from 'lucide-react'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import { Button } from '@/app/_ui/button'
import type { ShareProps } from './share-dialog'

const load = () => import('./share-dialog').then((module) => module.ShareDialog)

/** Makes a secret link to one view when it is opened: copy it, hand it on, take it back. */
export function ShareButton(props: ShareProps) {
  return (
    <LazyTrigger load={load} popupProps={props}>
      <Button variant="outline">
        <Share2Icon aria-hidden /> Share
      </Button>
    </LazyTrigger>
  )
}
