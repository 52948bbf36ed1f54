'use client'
import { CheckIcon, LoaderCircleIcon } from 'lucide-react'
import { Button, type ButtonProps } from '@/app/_ui/button'
import { useFormState } from './action-form'

type Props = ButtonProps & { done?: string }

/** Submits the surrounding form and shows `done` after success. */
export function SubmitButton({ children, done, ...props }: Props) {
  const { isPending, isDone } = useFormState()
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" aria-disabled={isPending} {...props}>
        {isPending && <LoaderCircleIcon aria-hidden className="animate-spin" />}
        {children}
      </Button>
      {done && (
        <span role="status" className="flex items-center gap-1.5 text-sm text-positive">
          {isDone && !isPending && (
            <>
              <CheckIcon aria-hidden className="size-4" /> {done}
            </>
          )}
        </span>
      )}
    </div>
  )
}
