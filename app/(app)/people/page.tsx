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
import { blockedPeople } from '@/lib/people/block'
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
        description="Follow anyone. When you follow each other, you’re friends and see what you each share with friends."
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
          <People title={`Results for “${words}”`} people={found} />
        ) : (
          <NoMatch words={words} clearHref="/people" />
        ))}
      {week.length > 0 && <FriendsWeekPanel week={week} />}
      {isAlone && !found && (
        <EmptyState icon={UsersIcon} title="Better together">
          Find people by name and follow them. When they follow you back, you can compare and see their week here.
        </EmptyState>
      )}
      {!isAlone && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <People title="Friends" people={following.filter(isFriend)} />
          <People title="Following" people={following.filter((person) => !isFriend(person))} />
          <People title="Followers" people={followers.filter((person) => !isFriend(person))} />
        </div>
      )}
      {blocked.length > 0 && <Blocked people={blocked} />}
    </>
  )
}

/** Friends have a list of their own, so nobody is listed twice. */
const isFriend = ({ follows, followed_by }: PersonCard) => follows && followed_by

function People({ title, people }: { title: string; people: PersonCard[] }) {
  if (people.length === 0) return null
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
    <Panel title="Blocked" summary="They can’t see your profile or follow you.">
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
