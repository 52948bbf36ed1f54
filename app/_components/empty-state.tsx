import Link from 'next/link'
import { CalendarOffIcon, DiscAlbumIcon, FilterXIcon, SearchXIcon, UploadIcon, type LucideIcon } from 'lucide-react'
import { AlbumsNotInFiles } from './albums-not-in-files'
import { Button } from '@/app/_ui/button'
import { PageHeader } from './page-header'

type Props = { icon: LucideIcon; title: string; children: React.ReactNode; action?: React.ReactNode }

export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl border border-dashed px-6 py-14 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-brand-soft text-brand-text">
        <Icon aria-hidden className="size-6" />
      </span>
      <h2 className="text-xl font-semibold">{title}</h2>
      <div className="max-w-md text-sm text-pretty text-muted-foreground">{children}</div>
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/** Nothing imported yet; `page` heads a page that has nothing else to show. */
export function NothingImported({ page }: { page?: string }) {
  return (
    <>
      {page && <PageHeader title={page} />}
      <EmptyState
        icon={UploadIcon}
        title="No music yet"
        action={
          <Button asChild>
            <Link href="/imports">Import your Spotify history</Link>
          </Button>
        }
      >
        Drop in the zip that Spotify sends when you ask for your “Extended streaming history”. Everything on this page
        is made from it.
      </EmptyState>
    </>
  )
}

type NothingInPeriodProps = {
  /** Whose history it is and when: "You played nothing in the last 30 days." */
  sentence: string
  nearest?: { label: string; href: string }
}

/** Plays there are, but none in this period. `nearest` leads to one that has some. */
export function NothingInPeriod({ sentence, nearest }: NothingInPeriodProps) {
  return (
    <EmptyState
      icon={CalendarOffIcon}
      title="Nothing here"
      action={
        nearest && (
          <Button asChild variant="outline">
            <Link href={nearest.href}>Show {nearest.label}</Link>
          </Button>
        )
      }
    >
      {sentence}
    </EmptyState>
  )
}

/** Plays there are, but the files that they are from don't tell albums. */
export function NoAlbums() {
  return (
    <EmptyState icon={DiscAlbumIcon} title="No albums in your files">
      <AlbumsNotInFiles />
    </EmptyState>
  )
}

/** Plays there are, but none that pass the filters of the page. */
export function NothingFiltered({ clearHref }: { clearHref: string }) {
  return (
    <NoResults icon={FilterXIcon} clear={<Link href={clearHref}>Show all</Link>}>
      No plays in this period match your filters.
    </NoResults>
  )
}

/** The search found nothing. */
export function NoMatch({ words, clearHref, what = 'Nothing' }: { words: string; clearHref: string; what?: string }) {
  return (
    <NoResults icon={SearchXIcon} clear={<Link href={clearHref}>Clear the search</Link>}>
      {what} here is called “<bdi className="break-words">{words.slice(0, 80)}</bdi>”.
    </NoResults>
  )
}

type NoResultsProps = { icon: LucideIcon; clear: React.ReactNode; children: React.ReactNode }

/** `clear` is the link that shows everything again. */
const NoResults = ({ icon, clear, children }: NoResultsProps) => (
  <EmptyState
    icon={icon}
    title="No results"
    action={
      <Button asChild variant="outline">
        {clear}
      </Button>
    }
  >
    {children}
  </EmptyState>
)
