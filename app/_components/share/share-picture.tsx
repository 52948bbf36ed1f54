'use client'
import { DownloadIcon, LoaderCircleIcon, Share2Icon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { Segmented } from '@/app/_ui/segmented'
import { toast } from '../toast/toast'
import { canSend, downloadPicture, sayDrawing, sendPicture } from './save-picture'
import { usePicture } from './use-picture'

const shapes = [
  { value: 'portrait', label: 'Portrait' },
  { value: 'square', label: 'Square' },
  { value: 'story', label: 'Story' },
] as const
type Shape = (typeof shapes)[number]['value']

const frames: Record<Shape, string> = {
  portrait: 'aspect-4/5',
  square: 'aspect-square',
  story: 'aspect-9/16',
}

/** The picture as it will be saved, in one of three shapes. `href` is where it is drawn, without the shape. */
export function SharePicture({ href, title }: { href: string; title: string }) {
  const [shape, setShape] = useState<Shape>('portrait')
  const picture = usePicture(`${href}&shape=${shape}`)
  /** Whether the picture is to be saved as soon as it is drawn */
  const isWanted = useRef(false)
  useEffect(() => {
    if (picture === undefined) return
    if (picture && isWanted.current) downloadPicture(picture.file)
    isWanted.current = false
  }, [picture])
  const save = () => {
    if (picture) downloadPicture(picture.file)
    if (picture !== undefined) return
    isWanted.current = true
    sayDrawing()
  }
  const chooseShape = (next: Shape) => {
    isWanted.current = false
    setShape(next)
  }
  const send = async (file: File) => (await sendPicture(file)) || toast.error('The picture couldn’t be shared.')
  return (
    <div className="space-y-3">
      <div className="grid h-[min(22rem,42dvh)] place-items-center rounded-xl bg-muted/60 p-3">
        <div
          className={cn(
            'grid h-full max-w-full place-items-center overflow-hidden rounded-md bg-border',
            frames[shape],
          )}
        >
          {picture && (
            <img
              src={picture.address}
              alt={picture.description || `Picture of “${title}”`}
              className="size-full shadow-card"
            />
          )}
          {picture === null && (
            <p role="alert" className="p-3 text-center text-sm">
              The picture couldn’t be drawn. Try again.
            </p>
          )}
        </div>
      </div>
      <Segmented
        name="shape"
        label="Shape of the picture"
        value={shape}
        options={shapes}
        onChange={chooseShape}
        className="w-full *:flex-1"
      />
      <div className="flex flex-wrap gap-2 *:flex-1">
        {picture && canSend(picture.file) && (
          <Button onClick={() => void send(picture.file)}>
            <Share2Icon aria-hidden /> Share picture
          </Button>
        )}
        <Button
          variant={picture && canSend(picture.file) ? 'outline' : 'default'}
          aria-disabled={picture === null}
          onClick={save}
        >
          {picture === undefined ? (
            <LoaderCircleIcon aria-hidden className="motion-safe:animate-spin" />
          ) : (
            <DownloadIcon aria-hidden />
          )}
          Save picture
        </Button>
      </div>
      <p role="status" className="sr-only">
        {picture === undefined ? 'Drawing the picture…' : picture && 'The picture is ready.'}
      </p>
    </div>
  )
}
