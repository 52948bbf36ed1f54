import { z } from 'zod'
import type { Client } from './client'

const Items = z.object({ items: z.array(z.object({ id: z.number(), artist: z.object({ id: z.number() }).nullish() })) })
const Plays = z.object({ plays: z.array(z.object({ id: z.union([z.number(), z.string()]) })) })

/** Does what somebody does beside importing: follows a person, adds an event, merges tracks, deletes plays. */
export async function liveALittle(client: Client, friend: string): Promise<void> {
  await client.send('PUT', `/api/follows/${friend}`)
  await client.send('POST', '/api/events', {
    name: 'Year in Lisbon',
    category: 'travel',
    start_date: '2020-01-01',
    end_date: '2020-12-31',
  })
  const { items: tracks } = Items.parse(await client.get('/api/top_items?type=tracks&page_size=50'))
  await client.send('PUT', '/api/hall_of_fame', { kind: 'track', ids: tracks.slice(0, 3).map(({ id }) => id) })
  const [target, source] = twoOfOneArtist(tracks)
  await client.send('POST', '/api/merges', { kind: 'track', source_id: source.id, target_id: target.id })
  const { plays } = Plays.parse(await client.get('/api/history?limit=20'))
  for (const { id } of plays.slice(5, 10)) await client.send('DELETE', `/api/plays/${id}`)
}

function twoOfOneArtist<Track extends { artist?: { id: number } | null }>(tracks: Track[]): [Track, Track] {
  for (const [index, target] of tracks.entries())
    for (const source of tracks.slice(index + 1))
      if (target.artist && target.artist.id === source.artist?.id) return [target, source]
  throw new Error('No artist has two of the top tracks.')
}
