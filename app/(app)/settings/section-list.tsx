import { ChevronRightIcon } from 'lucide-react'
import Link from 'next/link'
import { settingsSections } from '../nav'

type Href = (typeof settingsSections)[number]['href']

const summaries: Record<Href, string> = {
  '/settings/profile': 'Your name, picture and bio',
  '/settings/preferences': 'Theme, time zone, dates and country',
  '/settings/listening': 'What counts as a play, and what’s left out',
  '/settings/privacy': 'Who can see what, and who you’ve blocked',
  '/settings/links': 'Links you’ve created',
  '/settings/security': 'How you sign in, and two-step sign-in',
  '/settings/sessions': 'Devices where you’re signed in',
  '/settings/scrobblers': 'Add plays as you listen',
  '/settings/tokens': 'For apps and scripts of your own',
  '/settings/account': 'Download it, or delete your account',
}

/** Every section of the settings with a line about it, to tap on a phone. */
export function SectionList({ isAdministrator }: { isAdministrator: boolean }) {
  const sections: { href: string; label: string; summary: string }[] = [
    ...settingsSections.map(({ href, label }) => ({ href, label, summary: summaries[href] })),
    ...(isAdministrator
      ? [{ href: '/admin', label: 'Administration', summary: 'Accounts, jobs and the state of this server' }]
      : []),
  ]
  return (
    <nav aria-label="Settings">
      <ul className="divide-y overflow-hidden rounded-xl border bg-card shadow-card">
        {sections.map(({ href, label, summary }) => (
          <li key={href}>
            <Link href={href} className="flex min-h-16 items-center gap-3 px-4 py-2.5 hover:bg-accent">
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{label}</span>
                <span className="block text-sm text-pretty text-muted-foreground">{summary}</span>
              </span>
              <ChevronRightIcon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
