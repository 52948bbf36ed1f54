'use client'
import { cn } from '@/app/_ui/cn'
import Link from 'next/link'
import { XIcon } from 'lucide-react'
import { announce } from './announce'

/** An active filter; following the link removes it. */
export function FilterChip({ text, href }: { text: string; href: string }) {
  return (
    <Link
      href={href}
      title={text}
      aria-label={`${text}, remove`}
      onClick={() => announce(`Removed ${text}`)}
      scroll={false}
      data-row-action="remove-filter"
      className={cn(
        'inline-flex h-8 pointer-coarse:h-10 max-w-full items-center gap-1.5 rounded-full bg-brand-soft',
        'pr-2 pl-3 text-[0.8125rem] font-medium text-brand-text hover:underline',
      )}
    >
      <span className="one-line">
        <bdi>{text}</bdi>
      </span>
      <XIcon aria-hidden className="size-3.5 shrink-0" />
    </Link>
  )
}
