'use client'
import { CheckIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { FormError } from '@/app/_components/form/action-form'
import { Button } from '@/app/_ui/button'
import { withBasePath } from '@/lib/base-path'

/** Uploads the picture as soon as it is chosen. */
export function PictureForm({ name, imageUrl }: { name: string; imageUrl: string | null }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const file = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const send = (init: RequestInit, done: string) =>
    startTransition(async () => {
      const found = await problemOf(fetch(withBasePath('/api/settings/picture'), init))
      setProblem(found)
      setSaved(found ? null : done)
      if (file.current) file.current.value = ''
      router.refresh()
    })
  const upload = (picture: File | undefined) => {
    if (!picture) return
    const body = new FormData()
    body.set('picture', picture)
    send({ method: 'POST', body }, 'Picture saved')
  }
  const remove = () => {
    // The button goes away with the picture.
    choose.current?.focus()
    send({ method: 'DELETE' }, 'Picture removed')
  }
  return (
    <div className="space-y-4">
      <div className="flex items-center gap-5" aria-busy={isPending}>
        <ArtistAvatar name={name} src={imageUrl} className={isPending ? 'size-24 opacity-50' : 'size-24'} />
        <div className="flex flex-wrap gap-2">
          <input
            ref={file}
            aria-label="Picture"
            hidden
            type="file"
            accept="image/png,image/jpeg,image/webp"
            onChange={(event) => upload(event.target.files?.[0])}
          />
          <Button ref={choose} variant="outline" aria-disabled={isPending} onClick={() => file.current?.click()}>
            {imageUrl ? 'Change' : 'Choose'} picture
          </Button>
          {imageUrl && (
            <Button variant="ghost" aria-disabled={isPending} onClick={remove}>
              Remove
            </Button>
          )}
        </div>
      </div>
      <p role="status" className="flex items-center gap-1.5 text-sm text-positive empty:hidden">
        {saved && !isPending && (
          <>
            <CheckIcon aria-hidden className="size-4" /> {saved}
          </>
        )}
      </p>
      {problem && <FormError>{problem}</FormError>}
    </div>
  )
}

async function problemOf(request: Promise<Response>): Promise<string | null> {
  const response = await request.catch(() => null)
  if (!response) return 'The picture could not be uploaded. Check your connection.'
  if (response.ok) return null
  const body: { error?: { message?: string } } = await response.json().catch(() => ({}))
  return body.error?.message ?? 'The picture could not be saved.'
}
