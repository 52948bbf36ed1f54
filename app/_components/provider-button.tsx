'use client'
import { SessionProvider, signIn } from 'next-auth/react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { withBasePath } from '@/lib/base-path'

type Props = { provider: 'spotify' | 'oidc'; next: string; className?: string; children: React.ReactNode }

/** Signs in at the provider and returns to `next`. Shown only if this instance has credentials for it. */
export function ProviderButton({ provider, next, className, children }: Props) {
  const [isLeaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    void signIn(provider, { callbackUrl: next })
  }
  return (
    // Only tells signIn where next-auth's routes are: with a session, even null, it asks for none.
    <SessionProvider session={null} basePath={withBasePath('/api/auth')} refetchOnWindowFocus={false}>
      <Button variant="outline" size="lg" className={className} onClick={leave} aria-disabled={isLeaving}>
        {children}
      </Button>
    </SessionProvider>
  )
}
