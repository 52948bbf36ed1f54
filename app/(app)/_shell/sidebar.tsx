import Link from 'next/link'
import { Logo } from '@/app/_components/logo'
import { groupLabels, navItems, type NavItem } from '../nav'
import { NavLink } from './nav-link'
import { CommandPaletteButton } from './command-palette-button'
import { UserMenu, type Person } from './user-menu'

const groups: NavItem['group'][] = ['muse', 'listening', 'life', 'yours']

export function Sidebar({ person, newFollowers }: { person: Person; newFollowers: number }) {
  return (
    <aside className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col gap-4 border-r bg-background px-3 py-5 lg:flex">
      <Link href="/overview" className="w-fit rounded-lg px-2">
        <Logo />
      </Link>
      <CommandPaletteButton />
      <nav aria-label="Places" className="-mx-1 flex-1 space-y-5 overflow-y-auto px-1">
        {groups.map((group) => (
          <NavGroup key={group} group={group} newFollowers={newFollowers} />
        ))}
      </nav>
      <UserMenu person={person} />
    </aside>
  )
}

function NavGroup({ group, newFollowers }: { group: NavItem['group']; newFollowers: number }) {
  const inside = navItems.filter((place) => place.group === group)
  if (inside.length === 0) return null
  return (
    <div className="space-y-1">
      {groupLabels[group] && <p className="px-3 text-xs font-medium text-muted-foreground">{groupLabels[group]}</p>}
      <ul className="space-y-0.5">
        {inside.map((place) => (
          <li key={place.href}>
            <NavLink href={place.href} newFollowers={newFollowers} />
          </li>
        ))}
      </ul>
    </div>
  )
}
