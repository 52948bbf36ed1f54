import { mkdir, writeFile } from 'node:fs/promises'

// The privacy rules written independently: nothing here comes from the code under test.

export const roles = ['owner', 'friend', 'follower', 'stranger', 'blocked', 'visitor'] as const
export type Role = (typeof roles)[number]

export const areas = ['profile', 'statistics', 'history', 'events', 'hall_of_fame', 'follows', 'comparison'] as const
export type Area = (typeof areas)[number]
type Audience = 'everyone' | 'friends' | 'only_me'
export type Rules = Record<Area, Audience>

export const all = (audience: Audience): Rules => ({
  profile: audience,
  statistics: audience,
  history: audience,
  events: audience,
  hall_of_fame: audience,
  follows: audience,
  comparison: audience,
})

/** Each area is visible to its audience, and nothing of a person whose profile is hidden. */
export function isAllowed(role: Role, rules: Rules, needs: Area[]): boolean {
  if (role === 'owner') return true
  if (role === 'blocked') return false
  return [...needs, 'profile' as const].every(
    (area) => rules[area] === 'everyone' || (rules[area] === 'friends' && role === 'friend'),
  )
}

/** Every audience for each single area, and for all areas together. */
export const settings: [string, Rules][] = [
  ['all: everyone', all('everyone')],
  ['all: friends', all('friends')],
  ['all: only me', all('only_me')],
  [
    'as it is at first',
    { ...all('friends'), profile: 'everyone', hall_of_fame: 'everyone', history: 'only_me', events: 'only_me' },
  ],
  ...areas.flatMap((area) =>
    (['friends', 'only_me'] as const).map((audience): [string, Rules] => [
      `${area}: ${audience}`,
      { ...all('everyone'), [area]: audience },
    ]),
  ),
]

/** The results for one setting as a readable table: a row for each request, a column for each role. */
export function shownTable(setting: string, lines: Map<string, string[]>): string {
  const wide = Math.max(...[...lines.keys()].map((what) => what.length)) + 4
  const head = setting.padEnd(wide) + roles.map((role) => role.padEnd(14)).join('')
  return [
    head,
    ...[...lines].map(([what, got]) => `  ${what.padEnd(wide - 2)}${got.map((word) => word.padEnd(14)).join('')}`),
    '',
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Writes the tables to a file, so that people can read them. */
export async function writeTables(name: string, tables: string[]): Promise<void> {
  await mkdir('.data/privacy', { recursive: true })
  await writeFile(`.data/privacy/${name}.txt`, tables.join('\n'))
}
