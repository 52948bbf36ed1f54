import { ExternalLinkIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import type { Item } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import { spotifyLink } from '@/lib/stats/spotify-link'

export async function OpenInSpotify({ type, item }: { type: ItemKind; item: Item }) {
  const href = await spotifyLink(type, item)
  if (!href) return null
  return (
    <Button asChild variant="outline">
      <a href={href} target="_blank" rel="noopener noreferrer">
        <ExternalLinkIcon /> {type === 'tracks' ? 'Open in Spotify' : 'Find in Spotify'}
        <span className="sr-only"> (opens in a new tab)</span>
      </a>
    </Button>
  )
}
