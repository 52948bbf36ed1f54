import type { ReactElement } from 'react'
import type { TileColor } from '@/app/_components/story/tile-colors'
import { printableText } from './printable-text'
import { squareSize } from './render-png'
import { imagePalette, type ImagePalette } from './image-palette'
import { ImagePicture, type ImagePictureContent } from './image-picture'
import { ImageTopLists, type ImageTopList } from './image-top-lists'
import { titleFamily } from './image-fonts'

export type ImageCardLine = { name: string; by?: string; figure: string; share?: number }
export type ImageCard = {
  eyebrow: string
  title: string
  /** Two or three large figures with their words */
  facts?: { value: string; label: string }[]
  lines?: ImageCardLine[]
  /** Whether the lines' order is a ranking, which is numbered; true if absent */
  isRanked?: boolean
  text?: string
  /** The panel's ground; night if absent */
  ink?: TileColor
  /** Above the picture: "Artist of the year" */
  label?: string
  picture?: ImagePictureContent
  /** Lists with pictures, in place of `lines` */
  lists?: ImageTopList[]
}

/**
 * The content of an image: title, figures and list. `isTall` is the portrait format, with more room for the list. Given
 * the height of the image, the list or the figures grow until they fill it.
 */
export function imageCard(
  { eyebrow, title, facts = [], lines = [], isRanked = true, text, ink = 'night', label, picture, lists }: ImageCard,
  isTall: boolean,
  height?: number,
): ReactElement {
  const room = height ? (height - (facts.length > 0 ? 640 : 480) - (text ? 90 : 0)) / Math.max(1, lines.length) : 0
  const lineSize = picture ? 38 : height ? Math.min(60, Math.max(34, room * 0.34)) : isTall ? 36 : 28
  // Twelve lines fill a story; between five, room left over stays above and below the list.
  const lineGap = picture ? 16 : Math.max(8, Math.min(lineSize * 1.8, room - lineSize * 1.7))
  const isFigureOnly = height !== undefined && lines.length === 0 && !picture && !lists
  const colors = imagePalette(ink)
  const isStory = height !== undefined && height > 1500
  // Where figures or a picture are all that an image has, its figures are large.
  const figureSize = isFigureOnly ? (isStory ? 168 : 104) : picture && isStory ? 104 : isTall ? 72 : 56
  const gap = isTall ? 40 : 24
  const saying = text && (
    <div style={{ display: 'flex', fontSize: isFigureOnly ? figureSize / 2.6 : isTall ? 40 : 32, lineHeight: 1.35 }}>
      {printableText(text, 220)}
    </div>
  )
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: isTall ? '100%' : 860,
        padding: isTall ? 72 : 56,
        gap,
        color: colors.text,
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          gap: 8,
          // Clear of the rings, which stand only on the common ground.
          maxWidth: picture ? '100%' : isTall ? 720 : 748,
          marginBottom: isTall && !(picture && text) ? 24 : 0,
        }}
      >
        <div style={{ display: 'flex', fontSize: isTall ? 32 : 28, color: colors.eyebrow, fontWeight: 700 }}>
          {printableText(eyebrow, 40)}
        </div>
        {label && <div style={{ display: 'flex', fontSize: 48, fontWeight: 700 }}>{printableText(label, 40)}</div>}
        {picture && (
          <div
            style={{ display: 'flex', paddingTop: pictureSize(height) / 10, paddingBottom: pictureSize(height) / 10 }}
          >
            <ImagePicture picture={picture} size={pictureSize(height)} />
          </div>
        )}
        <div
          style={{
            display: 'flex',
            fontFamily: titleFamily,
            fontWeight: 800,
            fontSize: picture && height === squareSize.height ? 60 : titleSize(title, isTall),
            lineHeight: 1.05,
            textWrap: 'balance',
          }}
        >
          {printableText(title, 60)}
        </div>
      </div>
      {picture && saying}
      {facts.length > 0 && <Facts facts={facts} size={figureSize} isColumn={isFigureOnly} quiet={colors.quiet} />}
      {!picture && saying}
      {lists && height && <ImageTopLists lists={lists} height={height - 590} quiet={colors.quiet} />}
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          gap: height ? lineGap : isTall ? 24 : 12,
          flexGrow: lists ? 0 : 1,
          justifyContent: height ? 'center' : 'flex-start',
        }}
      >
        {lines.map((line, index) => (
          <Line
            key={index}
            line={line}
            rank={isRanked ? index + 1 : null}
            isTall={isTall}
            size={lineSize}
            colors={colors}
          />
        ))}
      </div>
      <div style={{ display: 'flex', fontFamily: titleFamily, fontWeight: 800, fontSize: 30, color: colors.brand }}>
        MusicMuse
      </div>
    </div>
  )
}

/** A square picture has little room beside its words. */
const pictureSize = (height = 1350) => (height > 1500 ? 800 : height > 1200 ? 400 : 240)

/** Font size by length: a wide image has room for one line of title, a tall one for two. */
const titleSize = ({ length }: string, isTall: boolean) =>
  isTall ? (length > 24 ? 68 : 92) : length > 24 ? 48 : length > 17 ? 60 : 72

type FactsProps = { facts: NonNullable<ImageCard['facts']>; size: number; isColumn: boolean; quiet: string }

/** The figures side by side, or large and one below the other where they are all that an image has. */
function Facts({ facts, size, isColumn, quiet }: FactsProps) {
  return (
    <div style={{ display: 'flex', flexDirection: isColumn ? 'column' : 'row', gap: isColumn ? size / 4 : 56 }}>
      {facts.map(({ value, label }) => (
        <div key={label} style={{ display: 'flex', flexDirection: 'column' }}>
          <div
            style={{
              display: 'flex',
              fontFamily: titleFamily,
              fontWeight: 800,
              fontSize: size,
              lineHeight: 1.15,
            }}
          >
            {printableText(value, 20)}
          </div>
          <div style={{ display: 'flex', fontSize: isColumn ? size / 3.4 : 26, color: quiet }}>
            {printableText(label, 24)}
          </div>
        </div>
      ))}
    </div>
  )
}

type LineProps = { line: ImageCardLine; rank: number | null; isTall: boolean; size: number; colors: ImagePalette }

function Line({ line, rank, isTall, size, colors }: LineProps) {
  const indent = rank === null ? 0 : Math.max(44, size * 1.15) + 20
  const bar = Math.max(6, Math.round(size / 5))
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 20, fontSize: size }}>
        {rank !== null && (
          <div
            style={{
              display: 'flex',
              width: indent - 20,
              flexShrink: 0,
              color: colors.quiet,
              fontWeight: 700,
            }}
          >
            {String(rank)}
          </div>
        )}
        <div style={{ display: 'flex', flexGrow: 1, flexShrink: 1, gap: 14, overflow: 'hidden' }}>
          <div style={{ display: 'flex', fontWeight: 700, flexShrink: 0 }}>
            {printableText(line.name, line.by ? 26 : 40)}
          </div>
          {line.by && (
            <div
              style={{
                display: 'block',
                color: colors.quiet,
                flexShrink: 1,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {printableText(line.by, 18)}
            </div>
          )}
        </div>
        <div style={{ display: 'flex', flexShrink: 0, color: colors.quiet, fontSize: size - 6 }}>
          {printableText(line.figure, 20)}
        </div>
      </div>
      {isTall && line.share !== undefined && (
        <div
          style={{
            display: 'flex',
            marginLeft: indent,
            height: bar,
            borderRadius: bar / 2,
            backgroundColor: colors.track,
          }}
        >
          <div
            style={{
              display: 'flex',
              width: `${Math.max(1, line.share * 100)}%`,
              height: bar,
              borderRadius: bar / 2,
              backgroundColor: colors.bar,
            }}
          />
        </div>
      )}
    </div>
  )
}
