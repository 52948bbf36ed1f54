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

/** Chooses light, dark or the system's theme. CSS shows one of both icons, so that nothing changes on hydration. */
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

/** The menu items; `onChoose` can save the choice in the account. */
export function ThemeChoices({ onChoose }: { onChoose?: (theme: string) => void }) {
  const { theme, choose } = useThemeChoice()
  return (
    <DropdownMenuRadioGroup
      aria-label="Theme"
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
        <MonitorIcon /> System
      </DropdownMenuRadioItem>
    </DropdownMenuRadioGroup>
  )
}
