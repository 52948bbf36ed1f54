'use client'
import { RotateCwIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { withBasePath } from '@/lib/base-path'
import { FullPageMessage } from './full-page-message'

/** `retry` reloads from the server; Next's `reset` would only render the same error again. */
export type ErrorProps = { error: Error & { digest?: string }; retry: () => void }

const ASK_AGAIN_MS = 3000

export function ErrorMessage({ error, retry }: ErrorProps) {
  const isWaiting = useWaitForServer(retry)
  return (
    <FullPageMessage
      sign="♪"
      title={isWaiting ? 'One moment' : 'The needle jumped'}
      action={
        <Button onClick={retry}>
          <RotateCwIcon /> Try again
        </Button>
      }
    >
      {isWaiting ? (
        <p>
          We can’t reach the database. Your data is safe, and this page reloads by itself as soon as it’s back. If you
          were saving something, check then whether it’s there.
        </p>
      ) : (
        <p>Something went wrong on our side, and we’ve logged it. Your data is safe.</p>
      )}
      {error.digest && <p className="mt-2 text-xs">Reference {error.digest}</p>}
    </FullPageMessage>
  )
}

/** Whether the server is not ready; once it is again, `retry` is called. An error of another kind is not retried. */
function useWaitForServer(retry: () => void): boolean {
  const [isWaiting, setIsWaiting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let wasAway = false
    const ask = async () => {
      const isReady = await fetch(withBasePath('/api/ready'), { cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (timer === undefined) return // the page was left
      if (isReady) return wasAway ? retry() : undefined
      wasAway = true
      setIsWaiting(true)
      timer = setTimeout(ask, ASK_AGAIN_MS)
    }
    timer = setTimeout(ask, 0)
    return () => {
      clearTimeout(timer)
      timer = undefined
    }
  }, [retry])
  return isWaiting
}
