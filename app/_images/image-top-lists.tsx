import { titleFamily } from './image-fonts'
import { ImagePicture, type ImagePictureContent } from './image-picture'
import { printableText } from './printable-text'

type PicturedLine = { name: string; by?: string; figure: string; picture: ImagePictureContent }
export type ImageTopList = { title: string; lines: PicturedLine[] }

type Props = {
  lists: ImageTopList[]
  /** How many pixels high all of it may be */
  height: number
  quiet: string
}

/** Lists with a picture for each line: below each other in a high image, otherwise side by side. */
export function ImageTopLists({ lists, height, quiet }: Props) {
  const isHigh = height > 1000
  const rows = isHigh ? lists.reduce((sum, { lines }) => sum + lines.length, 0) : 5
  const headings = isHigh ? lists.length * 96 : 62
  const row = Math.min(150, (height - headings) / Math.max(1, rows))
  return (
    <div style={{ display: 'flex', flexDirection: isHigh ? 'column' : 'row', gap: isHigh ? 32 : 40, flexGrow: 1 }}>
      {lists.map(({ title, lines }) => (
        <div key={title} style={{ display: 'flex', flexDirection: 'column', width: isHigh ? 936 : 448 }}>
          <div style={{ display: 'flex', height: 62, fontFamily: titleFamily, fontWeight: 800, fontSize: 36 }}>
            {title}
          </div>
          {lines.map((line, index) => (
            <Line key={index} line={line} height={row} isWide={isHigh} quiet={quiet} />
          ))}
        </div>
      ))}
    </div>
  )
}

type LineProps = { line: PicturedLine; height: number; isWide: boolean; quiet: string }

function Line({ line: { name, by, figure, picture }, height, isWide, quiet }: LineProps) {
  const side = Math.round(height * 0.82)
  const size = Math.max(25, Math.min(40, height * 0.28))
  // A name of two lines needs the room that its figure leaves.
  const lines = height > 115 && !isWide ? 2 : 1
  return (
    <div style={{ display: 'flex', alignItems: 'center', height, gap: 20 }}>
      <ImagePicture picture={picture} size={side} />
      <div style={{ display: 'flex', flexDirection: 'column', width: (isWide ? 936 : 448) - side - 20 }}>
        <div
          style={{ ...oneLine, display: 'block', lineClamp: lines, fontWeight: 700, fontSize: size, lineHeight: 1.15 }}
        >
          {printableText(name, 80)}
        </div>
        <div
          style={{ ...oneLine, display: 'block', lineClamp: 1, color: quiet, fontSize: size * 0.84, lineHeight: 1.3 }}
        >
          {by ? `${figure} · ${printableText(by, 60)}` : figure}
        </div>
      </div>
    </div>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis' } as const
