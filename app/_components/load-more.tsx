'use client'
import { LoaderCircleIcon } from 'lucide-react'
import { useEffect, useRef, useState, useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { buttonVariants } from '@/app/_ui/button'
import type { ActionResult } from '@/lib/http/action'

export type MorePage = { list: React.ReactNode; next: string | null }
type Props = {
  /** The address of the next page, for people without JavaScript. */
  href: string
  /** What the action needs to find the next page. */
  cursor: string
  load: (cursor: string) => Promise<ActionResult<MorePage>>
}

/** Adds the next page on scrolling near the end or on a click; without JavaScript it is a plain link. */
export function LoadMore({ href, cursor, load }: Props) {
  const [pages, setPages] = useState<React.ReactNode[]>([])
  const [next, setNext] = useState<string | null>(cursor)
  const [isPending, startTransition] = useTransition()
  const end = useRef<HTMLAnchorElement>(null)
  const more = () =>
    startTransition(async () => {
      if (!next || isPending) return
      const result = await load(next)
      if (!result.ok) return void toast.error(result.error.message)
      setPages((before) => [...before, result.data.list])
      setNext(result.data.next)
    })
  useNear(end, more)
  return (
    <>
      {pages.map((page, index) => (
        <div key={index}>{page}</div>
      ))}
      <p role="status" className="sr-only">
        {isPending ? 'Loading more' : ''}
      </p>
      {next && (
        <div className="flex justify-center pt-4">
          <a
            ref={end}
            href={href}
            onClick={(event) => {
              event.preventDefault()
              more()
            }}
            aria-disabled={isPending}
            className={buttonVariants({ variant: 'outline' })}
          >
            {isPending && <LoaderCircleIcon aria-hidden className="animate-spin" />}
            Show more
          </a>
        </div>
      )}
    </>
  )
}

function useNear(place: React.RefObject<HTMLElement | null>, act: () => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '400px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  })
}
