import Link from 'next/link'
import { LogoMark } from '@/app/_components/logo'
import { CommandPaletteButton } from './command-palette-button'
import { UserMenu, type Person } from './user-menu'

/** The head of the page on a phone. */
export function TopBar({ person }: { person: Person }) {
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center justify-between border-b bg-background px-4 lg:hidden">
      <Link href="/overview" className="rounded-lg">
        <LogoMark />
        <span className="sr-only">MusicMuse, overview</span>
      </Link>
      <div className="flex items-center gap-1">
        <CommandPaletteButton isCompact />
        <UserMenu person={person} isCompact />
      </div>
    </header>
  )
}
