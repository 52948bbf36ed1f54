import { RotateCwIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { FullMessage } from './full-message'

export type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

export function ErrorMessage({ error, reset }: ErrorProps) {
  return (
    <FullMessage sign="♪" title="The needle jumped" action={<Button onClick={reset}><RotateCwIcon /> Try again</Button>}>
      <p>Something went wrong on our side, and it is noted. Nothing of yours is lost.</p>
      {error.digest && <p className="mt-2 text-xs">Reference {error.digest}</p>}
    </FullMessage>
  )
}
