import { PageHeader } from '@/app/_components/page-header'
import { SettingsNav } from './settings-nav'

export default function SettingsLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <div className="flex flex-col gap-6 md:flex-row md:gap-10">
        <SettingsNav />
        <div className="min-w-0 max-w-2xl flex-1 space-y-6">{children}</div>
      </div>
    </>
  )
}
