'use client'
import { PlayIcon } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { LazyTrigger } from '@/app/_components/lazy-trigger'
import type { ShareProps } from '@/app/_components/share/share-dialog'
import { Button } from '@/app/_ui/button'

export type StoryPanel = {
  key: string
  label: string
  content: React.ReactNode
  /** Where its picture is drawn, without the shape; absent for people the review is shared with */
  pictureHref?: string
}

export type StoryPlayerProps = {
  title: string
  panels: StoryPanel[]
  /** The owner's view, to share a panel of it; absent for people it is shared with, who copy the address */
  shared?: ShareProps['shared']
}

const load = () => import('./story-dialog').then((module) => module.StoryDialog)

/** Plays a review as a story. It opens by itself at the panel in the address, also when the browser goes back to it. */
export function StoryPlayer(story: StoryPlayerProps) {
  const openAt = useSearchParams().get('panel')
  const first = story.panels.findIndex(({ key }) => key === openAt)
  return (
    <LazyTrigger load={load} popupProps={{ ...story, first: Math.max(0, first) }} startsOpen={first >= 0}>
      <Button>
        <PlayIcon aria-hidden /> Play as a story
      </Button>
    </LazyTrigger>
  )
}
