'use client'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_ui/dropdown-menu'

type Props = { choices: string[]; onChoose: (choice: string) => void; trigger: React.ReactNode }

/** What to ask instead of an assumed value. */
export function MuseChipMenu({ choices, onChoose, trigger }: Props) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        {choices.map((choice) => (
          <DropdownMenuItem key={choice} onSelect={() => onChoose(choice)}>
            {choice}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
