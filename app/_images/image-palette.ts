import { tileColors, type TileColor } from '@/app/_components/story/tile-colors'
import { imageColors } from './render-png'

export type ImagePalette = { text: string; quiet: string; eyebrow: string; brand: string; bar: string; track: string }

/** The colours of a picture on the ground of a panel. */
export function imagePalette(ink: TileColor): ImagePalette {
  const { text } = tileColors[ink]
  const { quiet, sun, signal } = imageColors
  if (ink === 'night') return { text, quiet, eyebrow: sun, brand: signal, bar: signal, track: '#322b45' }
  return { text, quiet: `${text}cc`, eyebrow: text, brand: text, bar: text, track: `${text}2b` }
}
