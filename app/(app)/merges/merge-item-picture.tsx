import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import type { MergeKind } from '../_merge/use-merge'

type Item = { name: string; artist: string | null }

export function MergeItemPicture({ kind, item: { name, artist } }: { kind: MergeKind; item: Item }) {
  return kind === 'artist' ? (
    <ArtistAvatar name={name} />
  ) : (
    <Cover of={{ name, ...(artist !== null && { artist: { name: artist } }) }} />
  )
}
