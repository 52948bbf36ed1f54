import {
  CalendarHeartIcon,
  ChartLineIcon,
  ClockIcon,
  HistoryIcon,
  HouseIcon,
  ListOrderedIcon,
  MergeIcon,
  SettingsIcon,
  SparkleIcon,
  SparklesIcon,
  TrophyIcon,
  UploadIcon,
  UsersIcon,
  type LucideIcon,
} from 'lucide-react'

export type NavItem = {
  href: string
  label: string
  icon: LucideIcon
  /** Its section in the sidebar. */
  group: 'muse' | 'listening' | 'life' | 'yours'
  /** Other pages that belong to it begin like this. */
  also?: string
  /** Shown in the bottom bar of a phone. */
  isInBar?: boolean
  /** More words that find it in the command palette. */
  words?: string
}

/** The pages of the navigation; the sidebar, the bottom bar and the command palette all read this list. */
export const navItems: NavItem[] = [
  {
    href: '/ask',
    label: 'Ask Muse',
    icon: SparklesIcon,
    group: 'muse',
    isInBar: true,
    words: 'question chat answer muse',
  },
  {
    href: '/overview',
    label: 'Overview',
    icon: HouseIcon,
    group: 'listening',
    isInBar: true,
    words: 'home dashboard totals',
  },
  {
    href: '/top/artists',
    label: 'Top',
    icon: ListOrderedIcon,
    group: 'listening',
    isInBar: true,
    words: 'ranking artists albums tracks songs charts',
  },
  { href: '/history', label: 'History', icon: HistoryIcon, group: 'listening', isInBar: true, words: 'plays log days' },
  {
    href: '/charts',
    label: 'Charts',
    icon: ChartLineIcon,
    group: 'listening',
    words: 'graph builder compare progression',
  },
  {
    href: '/patterns',
    label: 'Patterns',
    icon: ClockIcon,
    group: 'listening',
    words: 'hours weekdays calendar streaks sessions discoveries habits',
  },
  { href: '/review', label: 'Year in review', icon: SparkleIcon, group: 'listening', words: 'wrapped year story' },
  { href: '/events', label: 'Timeline', icon: CalendarHeartIcon, group: 'life', words: 'life events trips birthday' },
  { href: '/fame', label: 'Hall of fame', icon: TrophyIcon, group: 'life', words: 'favorites favourites best three' },
  {
    href: '/people',
    label: 'People',
    icon: UsersIcon,
    group: 'life',
    also: '/u/',
    words: 'friends follow compare search',
  },
  { href: '/merges', label: 'Tidy up', icon: MergeIcon, group: 'yours', words: 'merge duplicates remastered editions' },
  {
    href: '/imports',
    label: 'Import',
    icon: UploadIcon,
    group: 'yours',
    words: 'upload spotify zip files history data',
  },
  {
    href: '/settings',
    label: 'Settings',
    icon: SettingsIcon,
    group: 'yours',
    words: 'account profile preferences privacy password tokens sessions',
  },
]

/** The pages of the settings, for their navigation and for the search. */
export const settingsSections = [
  { href: '/settings/profile', label: 'Profile', words: 'name picture bio avatar' },
  { href: '/settings/preferences', label: 'Preferences', words: 'time zone week theme dark light hemisphere country' },
  {
    href: '/settings/listening',
    label: 'Listening',
    words: 'counts plays 30 seconds leave out exclude hide podcast device hours private session time zones travel',
  },
  { href: '/settings/privacy', label: 'Privacy', words: 'audience public block who' },
  { href: '/settings/links', label: 'Shared links', words: 'share public urls' },
  {
    href: '/settings/security',
    label: 'Email and password',
    words: 'security login two-step second factor authenticator 2fa totp',
  },
  { href: '/settings/sessions', label: 'Devices', words: 'sessions signed in logout' },
  {
    href: '/settings/scrobblers',
    label: 'Scrobblers',
    words: 'scrobble connect listenbrainz last.fm maloja navidrome jellyfin pano submit player live spotify forward',
  },
  { href: '/settings/tokens', label: 'Access tokens', words: 'api keys developer' },
  { href: '/settings/account', label: 'Your data', words: 'export download delete account' },
] as const

export const groupLabels: Record<NavItem['group'], string | null> = {
  muse: null,
  listening: 'Listening',
  life: 'Life',
  yours: 'Yours',
}

/** Whether the path is the item's page or one that belongs to it; the three top lists count as one. */
export const isCurrent = ({ href, also }: NavItem, pathname: string) =>
  pathname === href ||
  pathname.startsWith(`/${href.split('/')[1]}/`) ||
  (also !== undefined && pathname.startsWith(also))
