'use client'
import { RectangleVerticalIcon, SquareIcon } from 'lucide-react'
import { savePicture } from '@/app/_components/share/save-picture'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_ui/dropdown-menu'

/** Saves a panel as a picture for a story or a square post. */
export function PictureMenu({ href, trigger }: { href: string; trigger: React.ReactNode }) {
  const save = (shape: 'story' | 'square') => void savePicture(`${href}&shape=${shape}`)
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => save('story')}>
          <RectangleVerticalIcon aria-hidden /> For a story, 1080 × 1920
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => save('square')}>
          <SquareIcon aria-hidden /> Square, 1080 × 1080
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
