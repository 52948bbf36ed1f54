'use client'
import { useState } from 'react'
import { useFormState } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { ItemSearch } from '@/app/_components/item-search/item-search'
import type { FoundItem } from '@/app/_components/item-search/use-item-search'
import { Button } from '@/app/_ui/button'

/** The fields that name a track: one that the person has played, found by search, or any other by its names. */
export function ChooseTrack() {
  const [chosen, setChosen] = useState<FoundItem | null>(null)
  const [isTyped, setTyped] = useState(false)
  const error = useFormState().errors.track
  if (chosen)
    return (
      <div className="flex items-center justify-between gap-3">
        <input type="hidden" name="track_id" value={chosen.id} />
        <p className="min-w-0">
          <span className="one-line block font-medium">
            <bdi>{chosen.name}</bdi>
          </span>
          <span className="one-line block text-sm text-muted-foreground">
            <bdi>{chosen.artist?.name}</bdi>
          </span>
        </p>
        <Button type="button" variant="outline" size="sm" autoFocus onClick={() => setChosen(null)}>
          Choose another
        </Button>
      </div>
    )
  if (!isTyped)
    return (
      <div className="space-y-2">
        <ItemSearch only="tracks" onChoose={setChosen} />
        {error && (
          <p role="alert" className="text-sm text-destructive">
            {error}
          </p>
        )}
        <Button type="button" variant="ghost" size="sm" onClick={() => setTyped(true)}>
          Not in the list? Type title and artist
        </Button>
      </div>
    )
  return (
    <>
      <Field name="track" label="Track" maxLength={500} required autoFocus dir="auto" />
      <Field name="artist" label="Artist" maxLength={500} required dir="auto" />
      <Field name="album" label="Album" maxLength={500} dir="auto" hint="Optional" />
      <Button type="button" variant="ghost" size="sm" onClick={() => setTyped(false)}>
        Search your tracks instead
      </Button>
    </>
  )
}
