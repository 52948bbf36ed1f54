import { dateFormat } from '@/lib/format/format-date'
import { LockIcon } from 'lucide-react'
import type { Metadata } from 'next'
import { cache } from 'react'
import { AppShell } from '@/app/(app)/_shell/app-shell'
import { EmptyState } from '@/app/_components/empty-state'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { NowPlaying } from '@/app/_components/now-playing/now-playing'
import { RefreshOnFocus } from '@/app/_components/refresh-on-focus'
import { PublicFrame } from '@/app/_components/public-frame'
import { siteUrl } from '@/app/_images/site-url'
import { currentViewer } from '@/lib/auth/current-viewer'
import { formatNumber } from '@/lib/format/format-number'
import { liveStateOf, type LiveState } from '@/lib/scrobbling/live-state'
import { profile } from '@/lib/people/profile'
import { asOthersSee } from '@/lib/stats/as-others-see'
import type { Viewer } from '@/lib/viewer'
import { visitorConventions } from '../../visitor-conventions'
import { ProfileHallOfFame } from './profile-hall-of-fame'
import { ProfileFigures } from './profile-figures'
import { ProfileEvents } from './profile-events'
import { ProfileHeader } from './profile-header'
import { ProfileRecentTops } from './profile-recent-tops'

type Props = { params: Promise<{ username: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await shownProfile((await params).username)
  const name = person.display_name ?? person.username
  const plays = person.summary
    ? `${formatNumber(person.summary.plays)} plays of ${formatNumber(person.summary.artists)} artists. `
    : ''
  const description = `${plays}${person.bio ?? `What ${name} listens to, on MusicMuse.`}`.slice(0, 200)
  return {
    metadataBase: await siteUrl(),
    title: name,
    description,
    openGraph: { title: `${name} on MusicMuse`, description, type: 'profile' },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ProfilePage({ params }: Props) {
  const { username } = await params
  const [person, live] = await Promise.all([shownProfile(username), shownLiveState(username)])
  const viewer = await currentViewer()
  const by = viewer ? dateFormat(viewer) : await visitorConventions()
  const showsNothing = !person.summary && !person.events?.length && !hasFame(person.hall_of_fame)
  const content = (
    <>
      {viewer && <RefreshOnFocus />}
      <ProfileHeader person={person} isSignedIn={viewer !== null} />
      {live && (
        <NowPlaying
          initial={live}
          username={person.username}
          label={`${person.display_name ?? person.username} is listening to`}
        />
      )}
      {person.hall_of_fame && hasFame(person.hall_of_fame) && <ProfileHallOfFame fame={person.hall_of_fame} />}
      {person.summary && (
        <ProfileFigures
          summary={person.summary}
          byHour={person.by_hour ?? []}
          byWeekday={person.by_weekday ?? []}
          weekStart={viewer?.weekStart ?? 1}
          by={by}
        />
      )}
      {person.summary && person.viewer.is_self && (await hidesPrivateSessions(viewer)) && (
        <p className="text-sm text-muted-foreground">Others see fewer plays: your private sessions are left out.</p>
      )}
      {person.recent && <ProfileRecentTops recent={person.recent} />}
      {person.events && person.events.length > 0 && <ProfileEvents events={person.events} by={by} />}
      {showsNothing && !live?.now_playing && (
        <EmptyState icon={LockIcon} title="Quiet here">
          There’s nothing here yet, or only friends can see it.
        </EmptyState>
      )}
    </>
  )
  return viewer ? <AppShell viewer={viewer}>{content}</AppShell> : <PublicFrame>{content}</PublicFrame>
}

/** Whether others see smaller figures on the profile than its owner. */
const hidesPrivateSessions = async (viewer: Viewer | null) =>
  viewer !== null && Boolean((await asOthersSee(viewer.userId)).hidesPrivateSessions)

type Shown = Awaited<ReturnType<typeof profile>>
const hasFame = (fame: Shown['hall_of_fame']) =>
  Boolean(fame && (fame.tracks.length || fame.albums.length || fame.artists.length))

/** Null if the viewer may not see the person's history. */
async function shownLiveState(username: string): Promise<LiveState | null> {
  const viewer = await currentViewer()
  return liveStateOf(viewer?.userId ?? null, username, viewer?.now ?? new Date())
}

const shownProfile = cache(async (username: string) => {
  const viewer = await currentViewer()
  return notFoundIfMissing(profile(viewer, username, viewer?.now ?? new Date()))
})
