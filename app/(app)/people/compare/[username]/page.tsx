import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import type { PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { findPersonSharing } from '@/lib/people/find-person'
import { compareListeners, type Comparison } from '@/lib/people/compare-listeners'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import { asOthersSee } from '@/lib/stats/as-others-see'
import { obscurity } from '@/lib/stats/obscurity'
import { playsWithoutLength } from '@/lib/stats/plays-without-length'
import { historySpan } from '../../../_period/history-span'
import { pagePeriod } from '../../../_period/page-period'
import { AffinityPanel } from './affinity-panel'
import { ComparedItems } from './compared-items'
import { ComparisonTable } from './comparison-table'

export const metadata: Metadata = { title: 'Compare' }

type Props = { params: Promise<{ username: string }>; searchParams: Promise<PageParams> }

export default async function ComparePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const person = await notFoundIfMissing(findPersonSharing(viewer.userId, (await params).username, 'comparison'))
  const [{ period, label }, span] = await Promise.all([pagePeriod(viewer, await searchParams), historySpan(viewer)])
  const [comparison, mine, theirs, ownWithout, theirWithout] = await Promise.all([
    compareListeners(viewer.userId, person.id, period),
    obscurity(viewer.userId),
    obscurity(person.id),
    playsWithoutLength(viewer, { period }),
    asOthersSee(person.id).then((listener) => playsWithoutLength(listener, { period })),
  ])
  const albums = await albumsOf(comparison.tracks, viewer.userId, person.id)
  const isAllTime = period.name === 'all_time'
  const name = person.displayName ?? person.username
  return (
    <>
      <PageHeader
        eyebrow={
          <>
            <Link href="/people" className="rounded hover:underline">
              People
            </Link>{' '}
            /{' '}
            <Link href={`/u/${person.username}`} className="rounded hover:underline">
              @{person.username}
            </Link>
          </>
        }
        title={
          <span className="break-words">
            You and <bdi>{name}</bdi>
          </span>
        }
        actions={<PeriodPicker label={label} name={period.name} {...(span && { years: span })} />}
      />
      <DimWhilePending className="space-y-6">
        <AffinityPanel
          score={comparison.affinity}
          name={name}
          hasObscurity={mine.score !== null || theirs.score !== null}
        />
        <ComparisonTable
          comparison={comparison}
          withoutLength={[ownWithout, theirWithout]}
          obscurities={[mine.score, theirs.score]}
          name={name}
          by={dateFormat(viewer)}
        />
        <ComparedItems title="Artists" kind="artists" items={comparison.artists} name={name} isAllTime={isAllTime} />
        <ComparedItems
          title="Tracks"
          kind="tracks"
          items={comparison.tracks}
          name={name}
          albums={albums}
          isAllTime={isAllTime}
        />
      </DimWhilePending>
    </>
  )
}

/** The album of each track, for its cover, taken from the person who plays the track. */
async function albumsOf(
  { shared, first_alone: mine, second_alone: theirs }: Comparison['tracks'],
  viewerId: number,
  personId: number,
) {
  const [first, second] = await Promise.all([
    albumsOfTracks(
      viewerId,
      [...shared, ...mine].map(({ id }) => id),
    ),
    albumsOfTracks(
      personId,
      theirs.map(({ id }) => id),
    ),
  ])
  return new Map([...first, ...second])
}
