'use client'
import { useOptimistic, useState, useTransition } from 'react'
import { announce } from '@/app/_components/announce'
import { toast } from '@/app/_components/toast/toast'
import { Button } from '@/app/_ui/button'
import { followAction } from './actions'

type Props = { username: string; follows: boolean; followedBy: boolean; size?: 'sm' }

/** Follows or unfollows optimistically; an error reverts it and is shown in a toast. */
export function FollowButton({ username, follows, followedBy, size }: Props) {
  const [isFollowing, setFollowing] = useState(follows)
  const [given, setGiven] = useState(follows)
  const [shown, show] = useOptimistic(isFollowing)
  const [, startTransition] = useTransition()
  if (given !== follows) {
    // The page was rendered again and knows better than the last click.
    setGiven(follows)
    setFollowing(follows)
  }
  const toggle = () =>
    startTransition(async () => {
      show(!isFollowing)
      const result = await followAction({ username, follows: !isFollowing })
      if (!result.ok) return void toast.error(result.error.message)
      setFollowing(!isFollowing)
      announce(relationText(username, !isFollowing, followedBy))
    })
  return (
    <Button data-row-action="follow" size={size} variant={shown ? 'outline' : 'default'} onClick={toggle}>
      {shown ? 'Following' : followedBy ? 'Follow back' : 'Follow'}
      <span className="sr-only"> {username}</span>
    </Button>
  )
}

function relationText(username: string, follows: boolean, followedBy: boolean): string {
  if (!follows) return `You no longer follow ${username}`
  return followedBy ? `You and ${username} are friends now` : `You follow ${username}`
}
