'use client'
import { LightbulbIcon, XIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { focusHeading } from '../focus-heading'
import { rememberInCookie } from './remember-in-cookie'

export function HintBanner({ cookie, children }: { cookie: string; children: React.ReactNode }) {
  const [isOpen, setOpen] = useState(true)
  if (!isOpen) return null
  const dismiss = () => {
    rememberInCookie(cookie)
    setOpen(false)
    focusHeading()
  }
  return (
    <aside
      aria-label="Tip"
      className="flex items-center gap-3 rounded-xl border bg-brand-soft py-1.5 pr-1.5 pl-4 text-sm text-foreground"
    >
      <LightbulbIcon aria-hidden className="size-4 shrink-0 text-brand-text" />
      <p className="min-w-0 flex-1 py-1 text-pretty">{children}</p>
      <Button variant="ghost" size="icon-sm" onClick={dismiss} className="self-start">
        <XIcon />
        <span className="sr-only">Dismiss tip</span>
      </Button>
    </aside>
  )
}
