'use client'
import { useState } from 'react'
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle, SheetTrigger } from '@/app/_ui/sheet'
import { navItems } from '../nav'
import { NavLink } from './nav-link'

/** The pages that the bottom bar has no room for. */
export function MoreSheet({ newFollowers, trigger }: { newFollowers: number; trigger: React.ReactNode }) {
  const [isOpen, setOpen] = useState(true)
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>{trigger}</SheetTrigger>
      <SheetContent side="bottom">
        <SheetHeader>
          <SheetTitle>More pages</SheetTitle>
          <SheetDescription className="sr-only">Everything else in MusicMuse</SheetDescription>
        </SheetHeader>
        <ul className="grid grid-cols-2 gap-1 px-4 pb-6">
          {navItems
            .filter((place) => !place.isInBar)
            .map((place) => (
              <li key={place.href}>
                <NavLink href={place.href} newFollowers={newFollowers} onNavigate={() => setOpen(false)} />
              </li>
            ))}
        </ul>
      </SheetContent>
    </Sheet>
  )
}
