import { titleFamily } from './image-fonts'
import { printableText } from './printable-text'

/** `svg` is drawn as a disc for an artist, with their initial, or as a square cover. */
export type ImagePictureContent = { svg: string; initial?: string; isDark?: boolean; isRound: boolean }

export function ImagePicture({ picture, size }: { picture: ImagePictureContent; size: number }) {
  const { svg, initial, isDark, isRound } = picture
  const borderRadius = isRound ? size / 2 : size / 12
  return (
    <div style={{ display: 'flex', position: 'relative', width: size, height: size }}>
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
        alt=""
        width={size}
        height={size}
        style={{ borderRadius }}
      />
      {initial && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            top: 0,
            left: 0,
            width: size,
            height: size,
            alignItems: 'center',
            justifyContent: 'center',
            fontFamily: titleFamily,
            fontWeight: 800,
            fontSize: size * 0.46,
            color: isDark ? '#ffffff' : '#333333',
          }}
        >
          {printableText(initial, 2)}
        </div>
      )}
    </div>
  )
}
