import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { withBasePath } from '@/lib/base-path'

type ArtistListItem = { id: number; name: string; text: string; figure: React.ReactNode }

/** Artists with one line about each. */
export function ArtistList({ artists }: { artists: ArtistListItem[] }) {
  return (
    <ol className="space-y-2.5">
      {artists.map((artist) => (
        <li key={artist.id} className="flex items-center gap-3">
          <ArtistAvatar name={artist.name} className="size-9" />
          <div className="min-w-0 flex-1">
            <a
              href={withBasePath(`/artists/${artist.id}`)}
              title={artist.name}
              className="one-line block w-fit max-w-full rounded font-medium hover:underline"
            >
              <bdi>{artist.name}</bdi>
            </a>
            <p className="one-line text-sm text-muted-foreground">{artist.text}</p>
          </div>
          <span className="shrink-0 figure text-base">{artist.figure}</span>
        </li>
      ))}
    </ol>
  )
}
