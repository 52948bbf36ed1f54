import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import type { Item } from '@/lib/stats/catalog-item'
import { singularOf } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { ItemPage } from '@/lib/stats/item-page'

type Props = { type: ItemKind; item: Item; album: ItemPage['album']; actions: React.ReactNode }

/** Picture, kind, name and artist. A very long name is cut to four lines; its title holds all of it. */
export function ItemHeader({ type, item, album, actions }: Props) {
  const art = 'size-28 rounded-xl shadow-float sm:size-44'
  return (
    <header className="space-y-4">
      <div className="flex items-end gap-5 sm:gap-7">
        {type === 'artists' ? (
          <ArtistAvatar name={item.name} className="size-28 shadow-float sm:size-44" isFirst />
        ) : (
          <Cover of={{ name: item.name, album, ...(item.artist && { artist: item.artist }) }} className={art} isFirst />
        )}
        <div className="min-w-0 space-y-1.5">
          <p className="text-sm font-medium text-muted-foreground capitalize">{singularOf[type]}</p>
          <h1
            title={item.name}
            className="line-clamp-4 text-3xl leading-[1.08] font-semibold tracking-tight sm:text-5xl"
          >
            <bdi>{item.name.slice(0, 400)}</bdi>
          </h1>
          {item.artist && (
            <p className="line-clamp-2 text-lg leading-snug text-muted-foreground">
              <Link
                href={`/artists/${item.artist.id}`}
                title={item.artist.name}
                className="rounded hover:text-foreground hover:underline"
              >
                <bdi>{item.artist.name}</bdi>
              </Link>
              {album && (
                <>
                  {' '}
                  ·{' '}
                  <Link
                    href={`/albums/${album.id}`}
                    title={album.name}
                    className="rounded hover:text-foreground hover:underline"
                  >
                    <bdi>{album.name}</bdi>
                  </Link>
                </>
              )}
            </p>
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">{actions}</div>
    </header>
  )
}
