'use client'
import { useRouter } from 'next/navigation'
import { useTransition, type MouseEvent } from 'react'
import { cn } from '@/app/_ui/cn'
import { withBasePath } from '@/lib/base-path'

/**
 * Turns clicks on plain links inside it into client-side navigation. A list of fifty rows has 150 links; as plain anchors
 * they need no hydration, and they work before the script has loaded.
 */
export function ClientSideLinks({ children, className }: { children: React.ReactNode; className?: string }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !isPlainClick(event) || !isInternalPage(link)) return
    event.preventDefault()
    startTransition(() => router.push(link.href))
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

/** Whether the link opens a page of this site: not a file, another window or an anchor on this page. */
const isInternalPage = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  !link.hasAttribute('download') &&
  (link.target === '' || link.target === '_self') &&
  !link.pathname.startsWith(withBasePath('/api/')) &&
  !(link.hash && link.pathname === location.pathname)
