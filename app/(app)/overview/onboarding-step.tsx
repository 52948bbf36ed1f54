'use client'
import { CheckIcon } from 'lucide-react'
import { useState } from 'react'
import { rememberInCookie } from '@/app/_components/hint/remember-in-cookie'
import { cn } from '@/app/_ui/cn'

type Props = { cookie: string; isDone: boolean; title: string; children: React.ReactNode }

/** A step of the checklist that the person ticks; this browser remembers it. */
export function OnboardingStep({ cookie, isDone: wasDone, title, children }: Props) {
  const [isDone, setDone] = useState(wasDone)
  const toggle = () => {
    rememberInCookie(cookie, !isDone)
    setDone(!isDone)
  }
  return (
    <li className="[counter-increment:step] grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 p-5">
      <button
        type="button"
        role="checkbox"
        aria-checked={isDone}
        aria-label={title}
        onClick={toggle}
        className={cn(
          'mt-0.5 grid size-6 place-items-center rounded-full border border-input transition-colors',
          isDone
            ? 'border-primary bg-primary text-primary-foreground'
            : 'text-sm font-medium before:content-[counter(step)] hover:bg-accent',
        )}
      >
        {isDone && <CheckIcon aria-hidden className="size-4" />}
      </button>
      <h2 className={cn('text-lg font-semibold', isDone && 'text-muted-foreground line-through')}>{title}</h2>
      <div className="col-start-2 space-y-3 text-sm text-pretty text-muted-foreground">{children}</div>
    </li>
  )
}
