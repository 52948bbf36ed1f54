import { areas, isAllowed, type Area, type Role, type Rules } from '@/lib/testing/privacy-rules'

/** The expected response: a status, 'sign in' or 'onward' (a redirect elsewhere). */
type Rule = (role: Role, rules: Rules) => string
export type AccessCase = {
  /** An address; {event} and the like are replaced by ids of the owner's rows */
  path: string
  says: Rule
  /** Parts of the page, each recognized by words found only there, and who sees them */
  parts?: Record<string, { words: RegExp; sees: (role: Role, rules: Rules) => boolean }>
  /** Also tried with the settings of these areas, or only once; by default with everything open and everything closed */
  tried?: readonly Area[] | 'once'
  /** For a public image: the areas of the owner that it shows if a visitor may see them */
  shows?: Area[]
  /** May contain the secret names where it is visible: the catalog is public, and so is what a link shows. */
  tells?: true
}

const signIn = 'sign in'
const signedIn =
  (word: string | ((role: Role) => string)): Rule =>
  (role) =>
    role === 'visitor' ? signIn : typeof word === 'string' ? word : word(role)

/** Pages with the caller's own data; nothing of the owner is on them. */
const own = (...paths: string[]): AccessCase[] => paths.map((path) => ({ path, says: signedIn('200') }))
/** Pages of one of the owner's rows; everyone else gets a 404. */
const row = (...paths: string[]): AccessCase[] =>
  paths.map((path) => ({ path, says: signedIn((role) => (role === 'owner' ? '200' : '404')) }))
const nowhere = (...paths: string[]): AccessCase[] =>
  paths.map((path) => ({ path, says: signedIn('404'), tried: 'once' }))
const everyone = (path: string, word = '200'): AccessCase => ({ path, says: () => word })
const named = (asked: AccessCase[]): AccessCase[] => asked.map((one) => ({ ...one, tells: true }))
/** For signed-out visitors; signed-in people are redirected. */
const visitors = (path: string): AccessCase[] => [{ path, says: (role) => (role === 'visitor' ? '200' : 'onward') }]
const item = (kind: string, id: string) => [
  ...named([...own(`/${kind}/${id}`), ...row(`/${kind}/${id}?time_range=event_{event}`)]),
  ...nowhere(`/${kind}/999999`, `/${kind}/x`),
]

const toThose = (needs: Area[]) => (role: Role, rules: Rules) => isAllowed(role, rules, needs)
const dated = (path: string) => [
  ...own(path),
  ...row(`${path}?time_range=event_{event}`),
  ...nowhere(`${path}?time_range=event_999999`, `${path}?time_range=year_20x`),
]

/** Every page, by its folder under app/. */
export const expectedPageAccess: Record<string, AccessCase[]> = {
  '/': visitors('/'),
  '/sign-in': visitors('/sign-in'),
  '/sign-in/code': [everyone('/sign-in/code', 'onward')],
  '/sign-up': visitors('/sign-up'),
  '/forgot-password': [everyone('/forgot-password')],
  '/forgot-password/sent': [everyone('/forgot-password/sent')],
  '/sign-up/sent': [everyone('/sign-up/sent')],
  '/sign-up/confirm/[token]': [everyone('/sign-up/confirm/nothing', '404')],
  '/reset-password/[token]': [everyone('/reset-password/nothing', '404')],
  '/reset-password/done': own('/reset-password/done'),
  '/connect/lastfm': own('/connect/lastfm?token=made-up'),
  '/connect/lastfm/allowed': own('/connect/lastfm/allowed'),
  '/goodbye': [everyone('/goodbye')],
  '/offline': [everyone('/offline')],
  '/docs/api': [everyone('/docs/api')],

  '/overview': dated('/overview'),
  '/patterns': dated('/patterns'),
  '/history': [
    ...dated('/history'),
    ...own('/history?track_id={track}').map((asked) => ({ ...asked, tells: true as const })),
    ...nowhere('/history?track_id=999999'),
  ],
  '/history/deleted': own('/history/deleted'),
  '/charts': [
    ...dated('/charts'),
    ...named(own('/charts?items=tracks:{track}')),
    ...nowhere('/charts?items=tracks:999999'),
  ],
  '/top/[kind]': [...dated('/top/tracks'), ...own('/top/albums', '/top/artists'), ...nowhere('/top/nothing')],
  '/review': own('/review'),
  '/review/[period]': [
    ...own(`/review/year_${new Date().getFullYear()}`, '/review/year_2005', '/review/all_time'),
    ...row('/review/event_{event}'),
    ...nowhere('/review/year_20x', '/review/someday', '/review/custom', '/review/event_999999'),
    { path: '/review/2005', says: signedIn('onward') },
  ],
  '/tracks/[id]': item('tracks', '{track}'),
  '/albums/[id]': item('albums', '{album}'),
  '/artists/[id]': item('artists', '{artist}'),
  '/events': own('/events'),
  '/events/[id]': [...row('/events/{event}'), ...nowhere('/events/999999', '/events/x')],
  '/imports': own('/imports'),
  '/imports/[id]': [
    ...row('/imports/{import}', '/imports/{import}?list=plays_added'),
    ...nowhere('/imports/999999', '/imports/x'),
  ],
  '/ask': own(
    '/ask',
    '/ask?q=top+tracks+of+all+time',
    '/ask?q=top+tracks+during+secret+event',
    '/ask?q=when+did+i+last+play+secret+band',
  ),
  '/ask/help': own('/ask/help'),
  '/fame': own('/fame'),
  '/merges': own('/merges'),
  '/admin': [{ path: '/admin', says: signedIn('404') }],
  '/admin/audit': [{ path: '/admin/audit', says: signedIn('404') }],
  '/settings': own('/settings'),
  '/settings/account': own('/settings/account'),
  '/settings/links': own('/settings/links'),
  '/settings/listening': own('/settings/listening'),
  '/settings/preferences': own('/settings/preferences'),
  '/settings/privacy': own('/settings/privacy'),
  '/settings/profile': own('/settings/profile'),
  '/settings/security': own('/settings/security'),
  '/settings/sessions': own('/settings/sessions'),
  '/settings/scrobblers': own('/settings/scrobblers'),
  '/settings/scrobblers/spotify': own('/settings/scrobblers/spotify'),
  '/settings/tokens': own('/settings/tokens'),

  '/people': [
    {
      path: '/people',
      says: signedIn('200'),
      tried: areas,
      parts: {
        'friends’ week': {
          words: /Secret band/,
          sees: (role, rules) => role === 'friend' && isAllowed(role, rules, ['statistics']),
        },
        // The stranger sees whom one could follow.
        'whom one follows': {
          words: /"\/u\/owner"/,
          sees: (role, rules) => ['friend', 'follower', 'stranger'].includes(role) && isAllowed(role, rules, []),
        },
      },
    },
    {
      path: '/people?q=owne',
      says: signedIn('200'),
      tried: areas,
      parts: {
        // Nobody is shown to themselves.
        search: {
          words: /"\/u\/owner"/,
          sees: (role, rules) => role !== 'visitor' && role !== 'owner' && isAllowed(role, rules, []),
        },
      },
    },
  ],
  '/people/compare/[username]': [
    {
      path: '/people/compare/owner',
      tried: areas,
      says: (role, rules) => signedIn(isAllowed(role, rules, ['comparison']) ? '200' : '404')(role, rules),
      parts: {
        'what the owner plays': {
          words: /Secret band/,
          sees: (role, rules) => role !== 'visitor' && isAllowed(role, rules, ['comparison']),
        },
      },
    },
    ...row('/people/compare/owner?time_range=event_{event}'),
    ...nowhere('/people/compare/nobody-at-all'),
  ],
  '/u/[username]': [
    {
      path: '/u/owner',
      tried: areas,
      says: (role, rules) => (isAllowed(role, rules, []) ? '200' : '404'),
      parts: {
        figures: { words: /Listening clock/, sees: toThose(['statistics']) },
        'of late': { words: /Secret song/, sees: toThose(['statistics']) },
        'hall of fame': { words: /Secret gem/, sees: toThose(['hall_of_fame']) },
        'life events': { words: /Secret event/, sees: toThose(['events']) },
        followers: { words: /\d followers?\b/, sees: toThose(['follows']) },
      },
    },
    { ...everyone('/u/nobody-at-all', '404'), tried: 'once' },
  ],
  '/s/[token]': [{ ...everyone('{link}'), tells: true }, everyone('/s/nothing', '404')],
}

/** Every generated image, by its file. */
export const expectedImageAccess: Record<string, AccessCase[]> = {
  '/u/[username]/opengraph-image': [
    {
      path: '{profileImage}',
      tried: ['profile', 'statistics', 'hall_of_fame'],
      shows: ['statistics', 'hall_of_fame'],
      says: (_role, rules) => (isAllowed('visitor', rules, []) ? '200' : '404'),
    },
  ],
  '/s/[token]/opengraph-image': [{ ...everyone('{linkImage}'), shows: [] }],
  '/s/[token]/panels/[panel]': [everyone('/s/nothing/panels/artists', '404'), everyone('{link}/panels/artists', '404')],
  '/api/images/top': [
    { path: '/api/images/top?type=tracks', tried: 'once', says: (role) => (role === 'visitor' ? '401' : '200') },
    {
      path: '/api/images/top?type=tracks&time_range=event_{event}',
      tried: 'once',
      says: (role) => (role === 'visitor' ? '401' : role === 'owner' ? '200' : '404'),
    },
  ],
  '/api/images/review': [
    {
      path: `/api/images/review?year=${new Date().getFullYear()}`,
      tried: 'once',
      says: (role) => (role === 'visitor' ? '401' : '200'),
    },
  ],
}
