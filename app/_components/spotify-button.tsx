'use client'
import { signIn } from 'next-auth/react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'

type Props = { next: string; className?: string; children: React.ReactNode }

/** Signs in with Spotify and returns to `next`. Shown only if this instance has Spotify credentials. */
export function SpotifyButton({ next, className, children }: Props) {
  const [isLeaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    void signIn('spotify', { callbackUrl: next })
  }
  return (
    <Button variant="outline" size="lg" className={className} onClick={leave} aria-disabled={isLeaving}>
      {children}
    </Button>
  )
}
