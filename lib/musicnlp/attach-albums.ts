import 'server-only'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import type { Viewer } from '@/lib/viewer'
import type { AnswerItem } from './question/answer-data'
import type { Reply } from './client'

/** Adds the album to each track that has none, so that covers can be shown as in the top lists. */
export async function attachAlbums(reply: Reply, viewer: Viewer): Promise<Reply> {
  const { items = [] } = reply.answer
  const bare = (item: AnswerItem) => item.type === 'track' && item.album === undefined
  const albums = await albumsOfTracks(
    viewer.userId,
    items.filter(bare).map(({ id }) => id),
  )
  if (albums.size === 0) return reply
  return {
    ...reply,
    answer: {
      ...reply.answer,
      items: items.map((item) => (bare(item) ? { ...item, album: albums.get(item.id) ?? null } : item)),
    },
  }
}
