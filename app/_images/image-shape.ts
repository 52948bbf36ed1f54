import { z } from 'zod'
import { squareSize, storySize, tallSize } from './render-png'

export const ImageShape = z
  .enum(['portrait', 'story', 'square'])
  .default('portrait')
  .describe('1080 × 1350, 1080 × 1920 or 1080 × 1080')

/** The size of each shape, and how many lines of a list it has room for. */
export const imageShapes = {
  portrait: { size: tallSize, most: 8 },
  story: { size: storySize, most: 12 },
  square: { size: squareSize, most: 5 },
}
