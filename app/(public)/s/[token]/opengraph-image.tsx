import { imageCard } from '@/app/_images/image-card'
import { renderPng, wideSize } from '@/app/_images/render-png'
import { linkCard } from './link-card'
import { openLink } from './open-link'

export const size = wideSize
export const contentType = 'image/png'
export const alt = 'A view shared from MusicMuse'

export default async function SharedImage({ params }: { params: Promise<{ token: string }> }) {
  return renderPng(imageCard(await linkCard(await openLink((await params).token)), false), wideSize)
}
