'use client'
import { signIn } from 'next-auth/react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'

type Props = { provider: 'spotify' | 'oidc'; next: string; className?: string; children: React.ReactNode }

/** Signs in at the provider and returns to `next`. Shown only if this instance has credentials for it. */
export function ProviderButton({ provider, next, className, children }: Props) {
  const [isLeaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    void signIn(provider, { callbackUrl: next })
  }
  return (
    <Button variant="outline" size="lg" className={className} onClick={leave} aria-disabled={isLeaving}>
      {children}
    </Button>
  )
}
