'use client'
import { LoaderCircleIcon } from 'lucide-react'
import { useLinkStatus } from 'next/link'

/** Inside a link: turns while the page it leads to is loading. */
export function LinkSpinner() {
  const { pending } = useLinkStatus()
  return pending && <LoaderCircleIcon aria-hidden className="motion-safe:animate-spin" />
}
