import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { tileColors, type TileColor } from '@/app/_components/story/tile-colors'
import { imageFonts, textFamily } from './image-fonts'

type Size = { width: number; height: number }
/** For link previews. */
export const wideSize: Size = { width: 1200, height: 630 }
/** For sharing on a phone. */
export const tallSize: Size = { width: 1080, height: 1350 }
export const storySize: Size = { width: 1080, height: 1920 }
export const squareSize: Size = { width: 1080, height: 1080 }

export const imageColors = { quiet: '#b8aebb', signal: '#ff6b2c', sun: '#f9c22e' }

/** Renders the element on the ground of a panel as a PNG, the common one with rings; needs no network. */
export async function renderPng(
  element: ReactElement,
  size: Size,
  headers: Record<string, string> = {},
  ink: TileColor = 'night',
): Promise<Response> {
  const frame = (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        backgroundColor: tileColors[ink].ground,
        color: tileColors[ink].text,
        fontFamily: textFamily,
        position: 'relative',
        overflow: 'hidden',
      }}
    >
      {ink === 'night' && <Rings size={size} />}
      {element}
    </div>
  )
  const image = new ImageResponse(frame, { ...size, fonts: await imageFonts() })
  return new Response(await image.arrayBuffer(), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-cache', ...headers },
  })
}

/** Decorative rings like a record's grooves, cut off by the corner. */
function Rings({ size }: { size: Size }) {
  const side = size.height > size.width ? 460 : 640
  const colours = ['#ff6b2c', '#f9c22e', '#f7b5c4', '#b9dcf2', '#0d7f78', '#8f2d6d']
  return (
    <svg
      width={side}
      height={side}
      viewBox="0 0 400 400"
      style={{ position: 'absolute', top: -side * 0.42, left: size.width - side * 0.58 }}
    >
      {colours.map((colour, index) => (
        <circle
          key={colour}
          cx="200"
          cy="200"
          r={190 - index * 20}
          fill="none"
          stroke={colour}
          strokeWidth="10"
          opacity="0.85"
        />
      ))}
      <circle cx="200" cy="200" r="58" fill="#ff6b2c" />
    </svg>
  )
}
