import type { Metadata } from 'next'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
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
  const [chosen, ...offers] = await Promise.all([
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
        description="Three places each for the artists, albums and tracks that mean the most to you. They’re shown on your profile."
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

const toFameChoice = ({ id, name, artist, plays }: FameItem) => ({ id, name, artist: artist?.name ?? null, plays })
