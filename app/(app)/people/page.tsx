import { UsersIcon } from 'lucide-react'
import type { Metadata } from 'next'
import Form from 'next/form'
import Link from 'next/link'
import { EmptyState, NoMatch } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { BlockButton } from '@/app/_components/people/block-button'
import { PersonRow } from '@/app/_components/people/person-row'
import { RefreshOnFocus } from '@/app/_components/refresh-on-focus'
import { Button } from '@/app/_ui/button'
import { Input } from '@/app/_ui/input'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatCount } from '@/lib/format/format-number'
import { blockedPeople } from '@/lib/people/block'
import { countNewFollowers } from '@/lib/people/new-followers'
import { comparableFriends } from '@/lib/people/comparable-friends'
import { friendActivity } from '@/lib/people/friend-activity'
import {
  beginningLike,
  followeesOf,
  followersOf,
  latestStrangers,
  matchingName,
  personCards,
  type PersonCard,
} from '@/lib/people/person-card'
import { MarkFollowersSeen } from './mark-followers-seen'
import { FriendsWeekPanel } from './friends-week-panel'

export const metadata: Metadata = { title: 'People' }

type Props = { searchParams: Promise<{ q?: string | string[] }> }
const page = { limit: 100, offset: 0 }

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { q } = await searchParams
  const words = (typeof q === 'string' ? q : '').trim().slice(0, 100)
  const [found, week, following, followers, comparable, blocked, newFollowers] = await Promise.all([
    words ? personCards(viewer.userId, matchingName(words.replace(/^@/, ''), viewer.userId), page) : null,
    friendActivity(viewer),
    personCards(viewer.userId, followeesOf(viewer.userId), page),
    personCards(viewer.userId, followersOf(viewer.userId), page),
    comparableFriends(viewer.userId),
    blockedPeople(viewer),
    countNewFollowers(viewer),
  ])
  const isAlone = following.length === 0 && followers.length === 0
  const few = { ...page, limit: 12 }
  const [similar, others] = await Promise.all([
    found?.length === 0 ? personCards(viewer.userId, beginningLike(words, viewer.userId), few) : [],
    found ? [] : personCards(viewer.userId, latestStrangers(viewer.userId), few),
  ])
  const fans = followers.filter((person) => !isFriend(person))
  return (
    <>
      <RefreshOnFocus />
      {newFollowers > 0 && <MarkFollowersSeen />}
      <PageHeader
        title="People"
        description="Follow anyone. When you follow each other, you’re friends and see what you each share with friends."
      />
      <Form action="/people" role="search" className="flex max-w-lg gap-2">
        <Input
          name="q"
          type="search"
          defaultValue={words}
          required={words === ''}
          placeholder="Find people by name"
          aria-label="Find people by name"
          className="h-11"
        />
        <Button type="submit" size="lg" className="h-11">
          Search
        </Button>
      </Form>
      <p role="status" className="sr-only">
        {found && `${formatCount(found.length, 'person', 'people')} found`}
      </p>
      {found &&
        (found.length > 0 ? (
          <People title={`Results for “${words}”`} people={found} comparable={comparable} />
        ) : (
          <>
            <NoMatch words={words} clearHref="/people" what="Nobody" />
            <People title="Similar names" people={similar} comparable={comparable} />
          </>
        ))}
      {week.length > 0 && (
        <FriendsWeekPanel
          week={week}
          pictures={new Map(following.map((person) => [person.username, person.image_url]))}
          comparable={comparable}
        />
      )}
      {isAlone && !found && (
        <EmptyState icon={UsersIcon} title="Better together">
          Follow someone you know. Once they follow you back, you can compare your music and see what they played this
          week.
        </EmptyState>
      )}
      {!isAlone && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <People title="Friends" people={following.filter(isFriend)} comparable={comparable} />
          <People
            title="Followers"
            summary={
              <>
                {formatCount(fans.length, 'person follows', 'people follow')} you. When you follow back, you’re friends:
                they see{' '}
                <Link href="/settings/privacy" className="font-medium underline underline-offset-4">
                  what you share with friends
                </Link>
                .
              </>
            }
            people={fans}
            comparable={comparable}
          />
          <People title="Following" people={following.filter((person) => !isFriend(person))} comparable={comparable} />
        </div>
      )}
      <People title="People on this server" people={others} comparable={comparable} />
      {blocked.length > 0 && <Blocked people={blocked} />}
    </>
  )
}

/** Friends have a list of their own, so nobody is listed twice. */
const isFriend = ({ follows, followed_by }: PersonCard) => follows && followed_by

type ListProps = { title: string; summary?: React.ReactNode; people: PersonCard[]; comparable: Set<string> }

function People({ title, summary, people, comparable }: ListProps) {
  if (people.length === 0) return null
  return (
    <Panel title={title} {...(summary && { summary })}>
      <ul className="-mx-2 flex flex-col">
        {people.map((person) => (
          <PersonRow key={person.username} person={person} isComparable={comparable.has(person.username)} />
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
