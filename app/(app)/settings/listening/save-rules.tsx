'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { SaveBar } from '@/app/_components/form/save-bar'
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
      if (!isChanged) return setSaved(true)
      const result = await saveListening(rules)
      setError(result.ok ? null : (Object.values(result.error.fields ?? {})[0] ?? result.error.message))
      setSaved(result.ok)
      if (result.ok) router.refresh()
    })
  return (
    <SaveBar
      isChanged={isChanged}
      isSaved={isSaved}
      isPending={isPending}
      effect={effectOf(touched)}
      error={error}
      onSave={() => !isPending && save()}
    />
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
