'use client'
import { useRouter } from 'next/navigation'
import { useTransition, type MouseEvent } from 'react'
import { cn } from '@/app/_ui/cn'

/**
 * Plain links inside it change the page without loading it anew. A list of fifty rows has a hundred and fifty links;
 * as plain anchors they cost nothing to bring to life, and they are links before the script has arrived.
 */
export function ClientSideLinks({ children, className }: { children: React.ReactNode; className?: string }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlainClick(event) || !isInternalPage(link)) return
    event.preventDefault()
    startTransition(() => router.push(link.pathname + link.search + link.hash))
  }
  return (
    <div
      className={cn('transition-opacity duration-150 data-leaving:opacity-60', className)}
      data-leaving={isPending || undefined}
      onClick={follow}
    >
      {children}
    </div>
  )
}

const isPlainClick = (event: MouseEvent) =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A page of ours: not a file, not another window, not a place on this page. */
const isInternalPage = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  !link.hasAttribute('download') &&
  (link.target === '' || link.target === '_self') &&
  !link.pathname.startsWith('/api/') &&
  !(link.hash && link.pathname === location.pathname)
