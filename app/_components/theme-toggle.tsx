'use client'
import { MonitorIcon, MoonIcon, SunIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/app/_ui/dropdown-menu'
import { useThemeChoice } from './use-theme-choice'

/** Light, dark or as the system has it. Both icons are drawn and CSS shows one, so that nothing changes on arrival. */
export function ThemeToggle({ className }: { className?: string }) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" className={className}>
          <SunIcon className="dark:hidden" />
          <MoonIcon className="hidden dark:block" />
          <span className="sr-only">Theme</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <ThemeChoices />
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

/** The choices of a menu; `onChoose` may keep the choice beyond this browser. */
export function ThemeChoices({ onChoose }: { onChoose?: (theme: string) => void }) {
  const { theme, choose } = useThemeChoice()
  return (
    <DropdownMenuRadioGroup
      value={theme}
      onValueChange={(next) => {
        choose(next)
        onChoose?.(next)
      }}
    >
      <DropdownMenuRadioItem value="light">
        <SunIcon /> Light
      </DropdownMenuRadioItem>
      <DropdownMenuRadioItem value="dark">
        <MoonIcon /> Dark
      </DropdownMenuRadioItem>
      <DropdownMenuRadioItem value="system">
        <MonitorIcon /> As the system
      </DropdownMenuRadioItem>
    </DropdownMenuRadioGroup>
  )
}
