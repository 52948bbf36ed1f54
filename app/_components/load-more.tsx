'use client'
import { LoaderCircleIcon } from 'lucide-react'
import { useEffect, useRef, useState, useTransition } from 'react'
import { announce } from './announce'
import { toast } from '@/app/_components/toast/toast'
import { buttonVariants } from '@/app/_ui/button'
import type { ActionResult } from '@/lib/http/action'
import { withBasePath } from '@/lib/base-path'

export type MorePage = { list: React.ReactNode; next: string | null }
type Props = {
  /** The address of the next page, for people without JavaScript. */
  href: string
  /** What the action needs to find the next page. */
  cursor: string
  load: (cursor: string) => Promise<ActionResult<MorePage>>
}

/**
 * Adds the next page on scrolling near the end or on a click; a step with Tab alone adds none, so that what comes after
 * the list can be reached. A press by key moves the focus to the first new row. Without JavaScript it is a plain link.
 */
export function LoadMore({ href, cursor, load }: Props) {
  const [pages, setPages] = useState<React.ReactNode[]>([])
  const [next, setNext] = useState<string | null>(cursor)
  const [isPending, startTransition] = useTransition()
  const end = useRef<HTMLAnchorElement>(null)
  const latest = useRef<HTMLDivElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    if (pages.length === 0 || !latest.current) return
    announce(`${latest.current.querySelectorAll('li').length} more`)
    if (wasPressed.current) latest.current.querySelector<HTMLElement>('a, button')?.focus()
    wasPressed.current = false
  }, [pages])
  const more = () => {
    if (!next || isPending) return
    startTransition(async () => {
      const result = await load(next)
      if (!result.ok) return void toast.error(result.error.message)
      setPages((before) => [...before, result.data.list])
      setNext(result.data.next)
    })
  }
  useNear(end, more)
  return (
    <>
      {pages.map((page, index) => (
        <div key={index} ref={index === pages.length - 1 ? latest : null}>
          {page}
        </div>
      ))}
      {next && (
        <div className="flex justify-center pt-4">
          <a
            ref={end}
            href={withBasePath(href)}
            onClick={(event) => {
              event.preventDefault()
              wasPressed.current = event.detail === 0 // by key
              if (wasPressed.current) announce('Loading more')
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
  const isTabbing = useRef(false)
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => void (isTabbing.current = key === 'Tab' || key === 'Shift')
    const onScroll = () => void (isTabbing.current = false)
    const byHand = ['wheel', 'touchmove', 'pointerdown']
    addEventListener('keydown', onKey, true)
    byHand.forEach((sign) => addEventListener(sign, onScroll, { passive: true }))
    return () => {
      removeEventListener('keydown', onKey, true)
      byHand.forEach((sign) => removeEventListener(sign, onScroll))
    }
  }, [])
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && !isTabbing.current && latest.current(),
      {
        rootMargin: '400px',
      },
    )
    observer.observe(element)
    return () => observer.disconnect()
  })
}
