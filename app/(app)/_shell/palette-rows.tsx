import { CalendarHeartIcon, SettingsIcon, UploadIcon } from 'lucide-react'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { formatDay, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'
import type { FoundMusic, SearchResults } from '@/lib/search/search'
import { navItems, settingsSections } from '../nav'

/** A line of the palette; `value` is unique among all lines. */
export type PaletteRow = {
  value: string
  href: string
  name: string
  detail?: string | undefined
  figure?: string
  picture: React.ReactNode
}
export type PaletteGroup = { heading: string; rows: PaletteRow[] }

const startsWord = (text: string, words: string) => ` ${text.toLowerCase()}`.includes(` ${words.toLowerCase()}`)

const pages = [
  ...navItems.map(({ href, label, words = '', icon: Icon }) => ({ href, name: label, words, picture: <Icon /> })),
  ...settingsSections.map(({ href, label, words }) => ({
    href,
    name: label,
    words,
    detail: 'Settings',
    picture: <SettingsIcon />,
  })),
]

const pageRow = ({ words: _, ...page }: (typeof pages)[number]): PaletteRow => ({ ...page, value: page.href })

/** Pages and settings that match by name or by a synonym; without words, the pages of the navigation. */
export function pageGroups(words: string): { byName: PaletteGroup; byOtherWords: PaletteGroup } {
  const byName = words
    ? pages.filter(({ name }) => startsWord(name, words))
    : // The row that asks Muse stands for its page.
      pages.slice(0, navItems.length).filter(({ href }) => href !== '/ask')
  const others = words
    ? pages.filter((page) => !byName.includes(page) && page.words.split(' ').some((word) => startsWord(word, words)))
    : []
  return {
    byName: { heading: 'Go to', rows: byName.slice(0, words ? 4 : undefined).map(pageRow) },
    byOtherWords: { heading: 'Pages and settings', rows: others.slice(0, 4).map(pageRow) },
  }
}

/** The search results in groups; the best matching track, album or artist is alone at the top. */
export function resultGroups(
  { best, artists, albums, tracks, people, events, imports }: SearchResults,
  by: DateConventions,
) {
  const music = [
    { type: 'artist', heading: 'Artists', rows: artists.map((item) => musicRow('artist', item)) },
    { type: 'album', heading: 'Albums', rows: albums.map((item) => musicRow('album', item)) },
    { type: 'track', heading: 'Tracks', rows: tracks.map((item) => musicRow('track', item)) },
  ] as const
  const top = best ? music.flatMap(({ rows }) => rows.filter(({ value }) => value === `${best.type}-${best.id}`)) : []
  const groups: PaletteGroup[] = [
    { heading: 'Top result', rows: top },
    ...music.map(({ heading, rows }) => ({ heading, rows: rows.filter((row) => !top.includes(row)).slice(0, 4) })),
    {
      heading: 'People',
      rows: people.map(({ username, display_name, image_url }) => ({
        value: `person-${username}`,
        href: `/u/${username}`,
        name: display_name ?? username,
        detail: `@${username}`,
        picture: <ArtistAvatar name={display_name ?? username} src={image_url} className="size-9" />,
      })),
    },
    {
      heading: 'Life events',
      rows: events.map(({ id, name, start_date }) => ({
        value: `event-${id}`,
        href: `/events/${id}`,
        name,
        detail: formatDay(start_date, by),
        picture: <CalendarHeartIcon />,
      })),
    },
    {
      heading: 'Imports',
      rows: imports.map(({ id, file, created_at }) => ({
        value: `import-${id}`,
        href: `/imports/${id}`,
        name: file,
        detail: `Imported on ${formatDay(created_at.slice(0, 10), by)}`,
        picture: <UploadIcon />,
      })),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

const musicRow = (type: 'artist' | 'album' | 'track', item: FoundMusic): PaletteRow => ({
  value: `${type}-${item.id}`,
  href: `/${type}s/${item.id}`,
  name: item.name,
  detail: { artist: 'Artist', album: 'Album', track: 'Track' }[type] + (item.artist ? ` · ${item.artist.name}` : ''),
  ...(item.plays > 0 && { figure: formatCount(item.plays, 'play') }),
  picture:
    type === 'artist' ? <ArtistAvatar name={item.name} className="size-9" /> : <Cover of={item} className="size-9" />,
})
