import { z } from 'zod'
import type { Client, Json } from './client'

export type Figures = Map<string, Json>

const First = z.object({
  items: z.array(z.object({ id: z.number() })).min(1),
})
const Page = z.looseObject({ plays: z.array(z.json()), next: z.string().nullable() })
const Imports = z.object({ imports: z.array(z.object({ id: z.number() })) })
const types = ['artists', 'albums', 'tracks'] as const

/**
 * What one person's pages show, by what was asked: every figure and every play. Not what Music Muse answers, which
 * understands more with every version.
 */
export async function figuresOf(client: Client, friend: string): Promise<Figures> {
  const figures: Figures = new Map()
  for (const path of await pathsOf(client, friend)) figures.set(path, await client.get(path))
  figures.set('/api/history', await wholeHistory(client))
  return figures
}

async function pathsOf(client: Client, friend: string): Promise<string[]> {
  const top = new Map<string, number[]>()
  for (const type of types)
    top.set(
      type,
      First.parse(await client.get(`/api/top_items?type=${type}`)).items.map(({ id }) => id),
    )
  const { imports } = Imports.parse(await client.get('/api/imports'))
  return [
    ...['', '?time_range=year_2020', '?time_range=custom&from=2019-03-05&to=2021-07-09'].flatMap((range) => [
      `/api/overview${range}`,
      `/api/patterns${range}`,
    ]),
    ...types.flatMap((type) => [
      `/api/top_items?type=${type}&page_size=100`,
      `/api/top_items?type=${type}&page_size=100&page=2&sort=time`,
      `/api/top_items?type=${type}&time_range=year_2020&weekday=5,6`,
      ...(top.get(type) ?? []).slice(0, 10).map((id) => `/api/items/${type}/${id}`),
    ]),
    ...[2018, 2019, 2020, 2021].map((year) => `/api/review/${year}`),
    '/api/series?bucket=month',
    `/api/series?items=${types.map((type) => `${type}:${top.get(type)?.[0] ?? 0}`).join(',')}`,
    `/api/compare/${friend}`,
    `/api/user_profile?username=${friend}`,
    '/api/events',
    '/api/hall_of_fame',
    '/api/merges',
    '/api/plays/deleted',
    '/api/imports',
    ...imports.map(({ id }) => `/api/imports/${id}`),
    '/api/settings',
  ]
}

async function wholeHistory(client: Client): Promise<Json> {
  const all: Json[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: z.infer<typeof Page> = Page.parse(
      await client.get(`/api/history?limit=200${after && `&after=${encodeURIComponent(after)}`}`),
    )
    all.push(...page.plays)
    after = page.next
  }
  return all
}
