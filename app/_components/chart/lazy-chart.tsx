'use client'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { Skeleton } from '@/app/_ui/skeleton'
import { cn } from '@/app/_ui/cn'
import type { TimeChartProps } from './time-chart'

const TimeChart = dynamic(() => import('./time-chart').then((module) => module.TimeChart), {
  ssr: false,
  loading: () => <Skeleton className="size-full" />,
})

/** Loads the chart library when the chart scrolls near the viewport; the space is reserved from the start. */
export function LazyChart({ className, ...props }: TimeChartProps & { className?: string }) {
  const [isNear, setNear] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '200px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={cn('h-64 w-full', className)}>
      {isNear ? <TimeChart {...props} /> : <Skeleton className="size-full" />}
    </div>
  )
}
