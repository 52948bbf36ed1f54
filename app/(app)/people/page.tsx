import { UsersIcon } from 'lucide-react'
import type { Metadata } from 'next'
import { EmptyState, NoMatch } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { BlockButton } from '@/app/_components/people/block-button'
import { PersonRow } from '@/app/_components/people/person-row'
import { Button } from '@/app/_ui/button'
import { Input } from '@/app/_ui/input'
import { requireViewer } from '@/lib/auth/current-viewer'
import { blockedPeople } from '@/lib/people/follow'
import { friendActivity } from '@/lib/people/friend-activity'
import { followeesOf, followersOf, matchingName, personCards, type PersonCard } from '@/lib/people/person-card'
import { FriendsWeekPanel } from './friends-week-panel'

export const metadata: Metadata = { title: 'People' }

type Props = { searchParams: Promise<{ q?: string | string[] }> }
const page = { limit: 100, offset: 0 }

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { q } = await searchParams
  const words = (typeof q === 'string' ? q : '').trim().slice(0, 100)
  const [found, week, following, followers, blocked] = await Promise.all([
    words ? personCards(viewer.userId, matchingName(words), page) : null,
    friendActivity(viewer),
    personCards(viewer.userId, followeesOf(viewer.userId), page),
    personCards(viewer.userId, followersOf(viewer.userId), page),
    blockedPeople(viewer),
  ])
  const isAlone = following.length === 0 && followers.length === 0
  return (
    <>
      <PageHeader
        title="People"
        description="Follow whom you like. Two who follow each other are friends, and see what each opens to friends."
      />
      <form role="search" className="flex max-w-lg gap-2">
        <Input
          name="q"
          type="search"
          defaultValue={words}
          placeholder="Find people by name"
          aria-label="Find people by name"
          className="h-11"
        />
        <Button type="submit" size="lg" className="h-11">
          Search
        </Button>
      </form>
      {found &&
        (found.length > 0 ? (
          <People title={`Called “${words}”`} people={found} />
        ) : (
          <NoMatch words={words} clearHref="/people" />
        ))}
      {week.length > 0 && <FriendsWeekPanel week={week} />}
      {isAlone && !found && (
        <EmptyState icon={UsersIcon} title="Better together">
          Find somebody by name and follow them. Once they follow you back, their week appears here and you can compare.
        </EmptyState>
      )}
      {!isAlone && (
        <div className="grid gap-6 lg:grid-cols-2">
          {following.length > 0 && <People title="Following" people={following} />}
          {followers.length > 0 && <People title="Followers" people={followers} />}
        </div>
      )}
      {blocked.length > 0 && <Blocked people={blocked} />}
    </>
  )
}

function People({ title, people }: { title: string; people: PersonCard[] }) {
  return (
    <Panel title={title}>
      <ul className="-mx-2 flex flex-col">
        {people.map((person) => (
          <PersonRow key={person.username} person={person} />
        ))}
      </ul>
    </Panel>
  )
}

function Blocked({ people }: { people: { username: string }[] }) {
  return (
    <Panel title="Blocked" summary="They see nothing of you.">
      <ul className="flex flex-col gap-2">
        {people.map(({ username }) => (
          <li key={username} className="flex items-center justify-between gap-3 text-sm">
            @{username} <BlockButton username={username} isBlocked />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
