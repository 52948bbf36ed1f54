'use client'
import { PlusIcon } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/app/_components/announce'
import { useUrlParams } from '@/app/_components/use-url-params'
import { Button } from '@/app/_ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_ui/popover'
import { ItemSearch } from '@/app/_components/item-search/item-search'

/** Adds one of the person's artists, albums or tracks to the chart. */
export function AddChartItem({ current }: { current: string }) {
  const [isOpen, setOpen] = useState(false)
  const { change, isPending } = useUrlParams()
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="outline" data-pending={isPending || undefined}>
          <PlusIcon /> Add artist, album or track
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-96 p-0" aria-label="Add artist, album or track">
        <ItemSearch
          onChoose={({ kind, id, name }) => {
            setOpen(false)
            const item = `${kind}:${id}`
            if (current.split(',').includes(item)) return announce(`${name} is already in the chart`)
            change({ items: [current, item].filter(Boolean).join(',') })
            announce(`Added ${name}`)
          }}
        />
      </PopoverContent>
    </Popover>
  )
}
