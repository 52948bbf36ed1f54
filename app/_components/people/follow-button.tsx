'use client'
import { useOptimistic, useState, useTransition } from 'react'
import { announce } from '@/app/_components/announce'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { Button } from '@/app/_ui/button'
import { followAction } from './actions'

type Props = { username: string; name: string; follows: boolean; followedBy: boolean; size?: 'sm' }

/** Follows or unfollows optimistically, with undo; an error reverts it and is shown in a toast. */
export function FollowButton({ username, name, follows, followedBy, size }: Props) {
  const [isFollowing, setFollowing] = useState(follows)
  const [given, setGiven] = useState(follows)
  const [shown, show] = useOptimistic(isFollowing)
  const [, startTransition] = useTransition()
  if (given !== follows) {
    // The page was rendered again and knows better than the last click.
    setGiven(follows)
    setFollowing(follows)
  }
  const save = async (next: boolean) => {
    const result = await followAction({ username, follows: next })
    if (!result.ok) return void toast.error(result.error.message)
    setFollowing(next)
    if (next) announce(followedBy ? `You and ${name} are friends now` : `You follow ${name}`)
    else
      toast.message(
        `You no longer follow ${name}`,
        undoable(() => save(true)),
      )
  }
  const set = (next: boolean) =>
    startTransition(async () => {
      show(next)
      await save(next)
    })
  return (
    <Button
      data-row-action="follow"
      size={size}
      variant={shown ? 'outline' : 'default'}
      onClick={() => set(!isFollowing)}
    >
      {shown ? 'Following' : followedBy ? 'Follow back' : 'Follow'}
      <span className="sr-only">
        {' '}
        {name}
        {shown && ' (unfollow)'}
      </span>
    </Button>
  )
}
