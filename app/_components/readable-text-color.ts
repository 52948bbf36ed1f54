/** Black or white, whichever has more contrast on the colour ("#2f7d6b"); the better one always has at least 4.5:1. */
export function readableTextColor(hex: string): 'black' | 'white' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > EQUAL_CONTRAST_LUMINANCE ? 'black' : 'white'
}

/** The luminance at which black and white have the same contrast. */
const EQUAL_CONTRAST_LUMINANCE = 0.179

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
