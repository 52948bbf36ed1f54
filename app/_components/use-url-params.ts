'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import { withParams } from './search-params'

/** Changes query parameters and returns to the first page of results; `isPending` while the new results load. */
export function useUrlParams() {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const change = (changes: Record<string, string | undefined>) =>
    startTransition(() =>
      router.push(`${pathname}${withParams(new URLSearchParams(params), { page: undefined, ...changes })}`, {
        scroll: false,
      }),
    )
  return { params, change, isPending }
}
