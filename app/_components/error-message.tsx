import { RotateCwIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { FullPageMessage } from './full-page-message'

/** `retry` reloads from the server; Next's `reset` would only render the same error again. */
export type ErrorProps = { error: Error & { digest?: string }; retry: () => void }

export function ErrorMessage({ error, retry }: ErrorProps) {
  return (
    <FullPageMessage
      sign="♪"
      title="The needle jumped"
      action={
        <Button onClick={retry}>
          <RotateCwIcon /> Try again
        </Button>
      }
    >
      <p>Something went wrong on our side, and it is noted. Nothing of yours is lost.</p>
      {error.digest && <p className="mt-2 text-xs">Reference {error.digest}</p>}
    </FullPageMessage>
  )
}
