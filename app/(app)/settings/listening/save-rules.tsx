'use client'
import { CheckIcon, LoaderCircleIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { FormError } from '@/app/_components/form/action-form'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { formatCount } from '@/lib/format/format-number'
import type { ListeningRules } from '@/lib/rules/listening-rules'
import type { Touched } from '@/lib/rules/preview-rules'
import { saveListening } from './actions'

type Props = { rules: ListeningRules; isChanged: boolean; touched: Touched | null }

/** What saving would change, and the button that does it. */
export function SaveRules({ rules, isChanged, touched }: Props) {
  const [isPending, start] = useTransition()
  const [error, setError] = useState<string | null>(null)
  const [isSaved, setSaved] = useState(false)
  const router = useRouter()
  const save = () =>
    start(async () => {
      const result = await saveListening(rules)
      setError(result.ok ? null : (Object.values(result.error.fields ?? {})[0] ?? result.error.message))
      setSaved(result.ok)
      if (result.ok) router.refresh()
    })
  return (
    <div
      className={cn(
        'space-y-3 rounded-xl border bg-card p-4 shadow-card',
        (isChanged || isSaved) && 'sticky bottom-20 z-10 lg:bottom-4',
      )}
    >
      {error && <FormError>{error}</FormError>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 text-sm text-pretty text-muted-foreground">
          {!isChanged && !isSaved && 'No changes to save.'}
          <p role="status">
            {isChanged && effectOf(touched)}
            {isSaved && !isChanged && (
              <span className="flex items-center gap-1.5 text-positive">
                <CheckIcon aria-hidden className="size-4" /> Saved
              </span>
            )}
          </p>
        </div>
        <Button type="button" aria-disabled={isPending || !isChanged} onClick={() => !isPending && isChanged && save()}>
          {isPending && <LoaderCircleIcon aria-hidden className="animate-spin" />}
          Save
        </Button>
      </div>
    </div>
  )
}

function effectOf(touched: Touched | null): string {
  if (!touched) return 'Counting what this changes…'
  if (touched.changed === 0) return 'Not saved yet. This changes no plays.'
  const parts = [
    ...(touched.counted > 0 ? [`${formatCount(touched.counted, 'play')} would newly count`] : []),
    ...(touched.uncounted > 0 ? [`${formatCount(touched.uncounted, 'play')} would no longer count`] : []),
  ]
  return `Not saved yet. This changes ${formatCount(touched.changed, 'play')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`
}
