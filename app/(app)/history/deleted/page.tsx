import { dateFormat } from '@/lib/format/format-date'
import { Trash2Icon } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { PlayRow } from '@/app/_components/play-row'
import { requireViewer } from '@/lib/auth/current-viewer'
import { listDeletedPlays } from '@/lib/catalog/deleted-plays'
import { RestorePlayButton } from './restore-play-button'

export const metadata: Metadata = { title: 'Recently deleted' }

export default async function DeletedPlaysPage() {
  const viewer = await requireViewer()
  const plays = await listDeletedPlays(viewer)
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/history" className="rounded hover:underline">
            History
          </Link>
        }
        title="Recently deleted"
        description={
          'Plays you deleted, latest first. They don’t count in your statistics, and importing them again ' +
          'doesn’t bring them back.'
        }
      />
      {plays.length === 0 ? (
        <EmptyState icon={Trash2Icon} title="No deleted plays">
          When you delete a play from your history, you can restore it here.
        </EmptyState>
      ) : (
        <Panel title="Deleted plays">
          <ol className="-mx-2 flex flex-col">
            {plays.map((play) => (
              <PlayRow
                key={play.id}
                play={play}
                by={dateFormat(viewer)}
                now={viewer.now}
                action={<RestorePlayButton id={play.id} name={play.track.name} />}
              />
            ))}
          </ol>
        </Panel>
      )}
    </>
  )
}
