import type { Metadata } from 'next'
import Link from 'next/link'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { readSettings, type Privacy } from '@/lib/account/settings'
import { requireViewer } from '@/lib/auth/current-viewer'
import { hallOfFame, type FameItem, type HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import { FameList } from './fame-list'
import { playedChoices } from './played-choices'

export const metadata: Metadata = { title: 'Hall of fame' }

const kinds: { kind: HallOfFameKind; title: string }[] = [
  { kind: 'artist', title: 'Artists' },
  { kind: 'album', title: 'Albums' },
  { kind: 'track', title: 'Tracks' },
]

export default async function FamePage() {
  const viewer = await requireViewer()
  const [settings, chosen, ...offers] = await Promise.all([
    readSettings(viewer),
    hallOfFame(viewer.userId),
    ...kinds.map(({ kind }) => playedChoices(viewer, { kind, limit: 3 })),
  ])
  const albums = await albumsOfTracks(
    viewer.userId,
    chosen.flatMap(({ kind, id }) => (kind === 'track' ? [id] : [])),
  )
  const isEmpty = chosen.length === 0 && offers.every((offer) => offer.length === 0)
  return (
    <>
      <PageHeader
        title="Hall of fame"
        description={
          <>
            Three places each for the artists, albums and tracks that mean the most to you. {seenBy(settings.privacy)}{' '}
            <Link href="/settings/privacy" className="rounded font-medium underline underline-offset-4">
              Change who sees them
            </Link>
          </>
        }
      />
      {isEmpty ? (
        <NothingImported />
      ) : (
        kinds.map(({ kind, title }, index) => (
          <FameList
            key={kind}
            kind={kind}
            title={title}
            chosen={chosen
              .filter((item) => item.kind === kind)
              .map((item) => ({
                ...toFameChoice(item),
                album: kind === 'track' ? (albums.get(item.id)?.name ?? null) : null,
              }))}
            offer={offers[index] ?? []}
          />
        ))
      )}
    </>
  )
}

/** Who sees the hall of fame: whoever may see both it and the profile that it is on. */
function seenBy({ profile, hall_of_fame: own }: Privacy): string {
  if (profile === 'only_me' || own === 'only_me') return 'Only you can see them.'
  if (profile === 'friends' || own === 'friends')
    return 'Friends can see them on your profile, with your plays of each.'
  return 'Everyone can see them on your profile, with your plays of each, even without an account.'
}

const toFameChoice = ({ id, name, artist, plays }: FameItem) => ({ id, name, artist: artist?.name ?? null, plays })
