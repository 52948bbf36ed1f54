'use client'
import { ChevronLeftIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { PageHeader } from '@/app/_components/page-header'
import { settingsSections } from '../nav'
import { isIn } from './settings-nav'

/** The title of the settings; on a phone, where their list is a page of its own, of the section and the way back. */
export function SettingsHeader() {
  const pathname = usePathname()
  const section = settingsSections.find(({ href }) => isIn(pathname, href))
  if (!section) return <PageHeader title="Settings" />
  return (
    <>
      <Link href="/settings" className="mb-2 flex w-fit items-center gap-1 py-1 text-sm font-medium md:hidden">
        <ChevronLeftIcon aria-hidden className="size-4" /> Settings
      </Link>
      <PageHeader
        title={
          <>
            <span className="max-md:hidden">Settings</span>
            <span className="md:hidden">{section.label}</span>
          </>
        }
      />
    </>
  )
}
