import { ClientSideLinks } from '@/app/_components/client-side-links'
import { DateFormatProvider } from '@/app/_components/date-format-context'
import { KeepRowFocus } from '@/app/_components/keep-row-focus'
import { MuseDrawer } from '@/app/_components/muse/muse-drawer'
import { KeepOfflineCopy } from '@/app/_components/offline/keep-offline-copy'
import { OfflineNotice } from '@/app/_components/offline/offline-notice'
import { SkipLink } from '@/app/_components/skip-link'
import { signedInPerson } from '@/lib/auth/signed-in-person'
import { env } from '@/lib/env'
import { countNewFollowers } from '@/lib/people/new-followers'
import { dateFormat } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'
import { BottomBar } from './bottom-bar'
import { DemoNotice } from './demo-notice'
import { Shortcuts } from './shortcuts'
import { Sidebar } from './sidebar'
import { TopBar } from './top-bar'

/** The navigation around a page for a signed-in person. */
export async function AppShell({ viewer, children }: { viewer: Viewer; children: React.ReactNode }) {
  const [person, newFollowers] = await Promise.all([signedInPerson(viewer), countNewFollowers(viewer)])
  return (
    <DateFormatProvider value={dateFormat(viewer)}>
      <div className="flex min-h-dvh">
        <SkipLink />
        <Sidebar person={person} newFollowers={newFollowers} />
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar person={person} />
          <main
            id="content"
            tabIndex={-1}
            className="group/page mx-auto w-full max-w-6xl flex-1 px-4 pt-6 pb-28 outline-none sm:px-6 lg:px-10 lg:pt-10 lg:pb-16"
          >
            <DemoNotice viewer={viewer} />
            <OfflineNotice by={dateFormat(viewer)} />
            <ClientSideLinks className="space-y-6">{children}</ClientSideLinks>
          </main>
        </div>
        <BottomBar newFollowers={newFollowers} />
        <Shortcuts />
        <MuseDrawer />
        <KeepRowFocus />
        {env.NODE_ENV === 'production' && <KeepOfflineCopy account={viewer.userId} />}
      </div>
    </DateFormatProvider>
  )
}
