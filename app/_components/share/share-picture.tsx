'use client'
import { ImageDownIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { cn } from '@/app/_ui/cn'
import { ToggleGroup, ToggleGroupItem } from '@/app/_ui/toggle-group'
import { savePicture } from './save-picture'

const shapes = [
  { value: 'portrait', label: 'Portrait', frame: 'aspect-4/5 w-full' },
  { value: 'square', label: 'Square', frame: 'aspect-square w-full' },
  { value: 'story', label: 'Story', frame: 'aspect-9/16 h-full' },
] as const
type Shape = (typeof shapes)[number]

/** The picture as it will be saved, in one of three shapes. `href` is where it is drawn, without the shape. */
export function SharePicture({ href, title }: { href: string; title: string }) {
  const [shape, setShape] = useState<Shape>(shapes[0])
  const address = `${href}&shape=${shape.value}`
  return (
    <div className="flex items-center gap-4 rounded-xl bg-muted/60 p-3">
      <div className="grid h-36 w-28 shrink-0 place-items-center sm:h-46 sm:w-36">
        <div className={cn('overflow-hidden rounded-md bg-border shadow-card', shape.frame)}>
          <img key={address} src={address} alt={`The picture of “${title}”`} className="size-full" />
        </div>
      </div>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3">
        <ToggleGroup
          type="single"
          value={shape.value}
          aria-label="Shape of the picture"
          className="h-auto flex-wrap rounded-xl"
          onValueChange={(value) => setShape((now) => shapes.find((one) => one.value === value) ?? now)}
        >
          {shapes.map(({ value, label }) => (
            <ToggleGroupItem key={value} value={value} className="h-8">
              {label}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
        <Button variant="outline" className="px-3" onClick={() => void savePicture(address)}>
          <ImageDownIcon aria-hidden /> Save picture
        </Button>
      </div>
    </div>
  )
}
