'use client'
import { XIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { cn } from '@/app/_ui/cn'
import { announce } from './announce'

/** An active filter; a press removes it. `href` is the page without it. */
export function FilterChip({ text, href }: { text: string; href: string }) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const remove = () => {
    announce(`Removed ${text}`)
    startTransition(() => router.push(href, { scroll: false }))
  }
  return (
    <button
      type="button"
      title={text}
      aria-label={`Remove ${text}`}
      aria-disabled={isPending}
      data-pending={isPending || undefined}
      data-row-action="remove-filter"
      onClick={() => !isPending && remove()}
      className={cn(
        'inline-flex h-8 pointer-coarse:h-10 max-w-full items-center gap-1.5 rounded-full bg-brand-soft',
        'pr-2 pl-3 text-[0.8125rem] font-medium text-brand-text hover:underline',
      )}
    >
      <span className="one-line">
        <bdi>{text}</bdi>
      </span>
      <XIcon aria-hidden className="size-3.5 shrink-0" />
    </button>
  )
}
