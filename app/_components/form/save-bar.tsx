import { CheckIcon, LoaderCircleIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { FormError } from './action-form'

type Props = {
  isChanged: boolean
  isSaved: boolean
  isPending: boolean
  /** What saving would change */
  effect?: string
  error?: string | null
  /** Where there is no form that the button sends */
  onSave?: () => void
}

/** The end of a page of settings: whether they are saved, and the button that saves them. A change keeps it in sight. */
export function SaveBar({ isChanged, isSaved, isPending, effect = 'Not saved yet.', error, onSave }: Props) {
  return (
    <div
      className={cn(
        'space-y-3 rounded-xl border bg-card p-4 shadow-card',
        (isChanged || isSaved) && 'sticky bottom-20 z-10 lg:bottom-4',
      )}
    >
      {error && <FormError>{error}</FormError>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button
          type={onSave ? 'button' : 'submit'}
          variant={isChanged ? 'default' : 'outline'}
          aria-disabled={isPending}
          onClick={onSave}
          className="order-2"
        >
          {isPending && <LoaderCircleIcon aria-hidden className="animate-spin" />}
          Save
        </Button>
        <p role="status" className="min-w-0 flex-1 text-sm text-pretty text-muted-foreground">
          {isChanged ? effect : !isSaved && 'No unsaved changes.'}
          {isSaved && !isChanged && (
            <span className="flex items-center gap-1.5 text-positive">
              <CheckIcon aria-hidden className="size-4" /> Saved
            </span>
          )}
        </p>
      </div>
    </div>
  )
}
