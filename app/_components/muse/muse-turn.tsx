'use client'
import dynamic from 'next/dynamic'
import { Skeleton } from '@/app/_ui/skeleton'
import type { AskFollowUp, EditQuery } from './muse-reply'
import type { Turn } from './use-conversation'

const Waiting = () => (
  <div aria-hidden className="space-y-3">
    <Skeleton className="h-7 w-3/4" />
    <Skeleton className="h-24 w-full" />
  </div>
)

const MuseReply = dynamic(() => import('./muse-reply').then((module) => module.MuseReply), { loading: Waiting })

/** Loads the code that draws answers, so that it is there before the first answer. */
export const fetchReplyCode = () => void import('./muse-reply')

type Props = {
  ref?: React.Ref<HTMLLIElement>
  turn: Turn
  isLast: boolean
  onAsk: AskFollowUp
  onEdit: EditQuery
}

/** A question with its answer. */
export function MuseTurn({ ref, turn: { query, reply, error, isFollowUp }, ...props }: Props) {
  return (
    <li ref={ref} className="flex scroll-mt-20 flex-col gap-4 lg:scroll-mt-6">
      <p className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-secondary px-4 py-2.5 break-words text-secondary-foreground">
        <span className="sr-only">You asked: </span>
        <bdi>{query}</bdi>
      </p>
      {error && (
        <p role="alert" className="rounded-xl border border-destructive/40 p-4 text-sm">
          {error}
        </p>
      )}
      {!reply && !error && <Waiting />}
      {reply && <MuseReply query={query} reply={reply} isFollowUp={isFollowUp} {...props} />}
    </li>
  )
}
