import { expect, test } from 'vitest'
import { MADE_UP_TRACK_ID } from '@/lib/made-up-track-id'
import { pool } from '@/lib/db'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { catalogItem } from './catalog-item'
import { spotifyLink } from './spotify-link'

test('a track leads to itself, its album and artist to a search, and what has no URI nowhere', async () => {
  const listener = await createListener()
  await addPlays(listener, [
    { at: '2024-01-01T00:00:00Z', artist: 'AC/DC', album: 'Live', track: 'One' },
    { at: '2024-01-02T00:00:00Z', artist: 'Local band', album: 'Tape', track: 'Two' },
    { at: '2024-01-03T00:00:00Z', artist: 'Invented band', album: 'Sample', track: 'Three' },
  ])
  await pool.query(
    `insert into track_uris (uri, track_id, album_id)
     select 'spotify:track:4uLU6hMCjMI75M1A2tKUQC', t.id, b.id from tracks t join albums b using (artist_id) where t.name = 'One'
     union all select 'spotify:local:two', t.id, b.id from tracks t join albums b using (artist_id) where t.name = 'Two'
     union all select $1, t.id, b.id from tracks t join albums b using (artist_id) where t.name = 'Three'`,
    [`spotify:track:${MADE_UP_TRACK_ID}1A2tKUQC1A2tKUQC`],
  )
  const link = async (type: 'tracks' | 'albums' | 'artists', name: string) => {
    const table = { tracks: 'tracks', albums: 'albums', artists: 'artists' }[type]
    const { rows } = await pool.query<{ id: number }>(`select id from ${table} where name = $1`, [name])
    return spotifyLink(type, await catalogItem(listener.viewer(), type, rows[0]?.id ?? 0))
  }
  expect(await link('tracks', 'One')).toBe('https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC')
  expect(await link('albums', 'Live')).toBe('https://open.spotify.com/search/AC%2FDC%20Live/albums')
  expect(await link('artists', 'AC/DC')).toBe('https://open.spotify.com/search/AC%2FDC/artists')
  for (const [type, name] of [
    ['tracks', 'Two'],
    ['albums', 'Tape'],
    ['artists', 'Local band'],
    ['tracks', 'Three'],
    ['artists', 'Invented band'],
  ] as const)
    expect(await link(type, name)).toBeNull()
})
