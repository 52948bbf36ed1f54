'use client'
import { LogOutIcon, SettingsIcon, UserIcon } from 'lucide-react'
import Link from 'next/link'
import { startTransition } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/app/_ui/dropdown-menu'
import { ThemeChoices } from '@/app/_components/theme-toggle'
import { signOut } from '../sign-out'
import { saveThemeAction } from './actions'

export function UserMenuContent({ username, trigger }: { username: string; trigger: React.ReactNode }) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-56">
        <DropdownMenuLabel className="one-line">Signed in as {username}</DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href={`/u/${username}`}>
            <UserIcon /> Your profile
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem asChild>
          <Link href="/settings">
            <SettingsIcon /> Settings
          </Link>
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <ThemeChoices onChoose={(theme) => isTheme(theme) && void saveThemeAction({ theme })} />
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => startTransition(signOut)}>
          <LogOutIcon /> Sign out
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

const isTheme = (theme: string): theme is 'light' | 'dark' | 'system' => ['light', 'dark', 'system'].includes(theme)
