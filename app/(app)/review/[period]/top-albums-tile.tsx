import { Cover } from '@/app/_components/cover/cover'
import type { TopItem } from '@/lib/stats/top-items'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { StoryLink } from './story-link'

/** The covers of the nine most played albums. */
export function TopAlbumsTile({ albums, To }: { albums: TopItem[]; To: StoryLink }) {
  const [first] = albums
  if (!first) return null
  return (
    <StoryTile ink="night" label="The wall of records">
      <ol className="grid grid-cols-3 gap-1.5">
        {albums.map((album) => (
          <li key={album.id}>
            <To
              href={`/albums/${album.id}`}
              title={`${album.name.slice(0, 200)}, ${album.artist?.name.slice(0, 200) ?? ''}`}
              className="block"
            >
              <Cover of={album} className="size-full rounded-md" />
              <span className="sr-only">
                {album.name.slice(0, 200)}
                {album.artist && ` by ${album.artist.name.slice(0, 200)}`}
              </span>
            </To>
          </li>
        ))}
      </ol>
      <p className="text-pretty">
        On top: <bdi className="line-clamp-2 font-semibold">{first.name.slice(0, 200)}</bdi>
      </p>
    </StoryTile>
  )
}
