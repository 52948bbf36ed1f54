/** Colours of the year in review, the same in both themes and in pictures. Each pair has a contrast of 4.5:1 or better. */
export const tileColors = {
  orange: { ground: '#ff6b2c', text: '#1f120b' },
  night: { ground: '#191527', text: '#f4ecdf' },
  cream: { ground: '#f4e9d8', text: '#1d2b33' },
  teal: { ground: '#0d4f4c', text: '#eaf6ee' },
  sun: { ground: '#f9c22e', text: '#2b1d05' },
  plum: { ground: '#5a1846', text: '#fde8f1' },
  rose: { ground: '#f7b5c4', text: '#3b0a1c' },
  sky: { ground: '#b9dcf2', text: '#0b2536' },
} as const
export type TileColor = keyof typeof tileColors
