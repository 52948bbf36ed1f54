import type { ReactElement } from 'react'
import { drawable } from './printable-text'
import { inks } from './render-png'
import { titleFamily } from './image-fonts'

export type CardLine = { name: string; by?: string; figure: string; share?: number }
export type Card = {
  eyebrow: string
  title: string
  /** Two or three large figures with their words */
  facts?: { value: string; label: string }[]
  lines?: CardLine[]
  text?: string
}

/** A picture's content: what it is, its figures, its list. `isTall` gives the lines the room they need. */
export function card({ eyebrow, title, facts = [], lines = [], text }: Card, isTall: boolean): ReactElement {
  const gap = isTall ? 40 : 24
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', width: isTall ? '100%' : 860, padding: isTall ? 72 : 56, gap }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          gap: 8,
          maxWidth: isTall ? 720 : 748,
          marginBottom: isTall ? 24 : 0,
        }}
      >
        <div style={{ display: 'flex', fontSize: isTall ? 32 : 28, color: inks.sun, fontWeight: 700 }}>
          {drawable(eyebrow, 40)}
        </div>
        <div
          style={{
            display: 'flex',
            fontFamily: titleFamily,
            fontWeight: 800,
            fontSize: titleSize(title, isTall),
            lineHeight: 1.05,
            textWrap: 'balance',
          }}
        >
          {drawable(title, 60)}
        </div>
      </div>
      {facts.length > 0 && <Facts facts={facts} isTall={isTall} />}
      {text && (
        <div style={{ display: 'flex', fontSize: isTall ? 40 : 32, lineHeight: 1.35 }}>{drawable(text, 220)}</div>
      )}
      <div style={{ display: 'flex', flexDirection: 'column', gap: isTall ? 24 : 12, flexGrow: 1 }}>
        {lines.map((line, index) => (
          <Line key={index} line={line} rank={index + 1} isTall={isTall} />
        ))}
      </div>
      <div style={{ display: 'flex', fontFamily: titleFamily, fontWeight: 800, fontSize: 30, color: inks.signal }}>
        MusicMuse
      </div>
    </div>
  )
}

/** A wide picture has room for one line of a title beside its list, a tall one for two. */
const titleSize = ({ length }: string, isTall: boolean) =>
  isTall ? (length > 24 ? 68 : 92) : length > 24 ? 48 : length > 17 ? 60 : 72

function Facts({ facts, isTall }: { facts: NonNullable<Card['facts']>; isTall: boolean }) {
  return (
    <div style={{ display: 'flex', gap: 56 }}>
      {facts.map(({ value, label }) => (
        <div key={label} style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ display: 'flex', fontFamily: titleFamily, fontWeight: 800, fontSize: isTall ? 72 : 56 }}>
            {drawable(value, 20)}
          </div>
          <div style={{ display: 'flex', fontSize: 26, color: inks.quiet }}>{drawable(label, 24)}</div>
        </div>
      ))}
    </div>
  )
}

function Line({ line, rank, isTall }: { line: CardLine; rank: number; isTall: boolean }) {
  const size = isTall ? 36 : 28
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 20, fontSize: size }}>
        <div style={{ display: 'flex', width: 44, flexShrink: 0, color: inks.quiet, fontWeight: 700 }}>
          {String(rank)}
        </div>
        <div style={{ display: 'flex', flexGrow: 1, flexShrink: 1, gap: 14, overflow: 'hidden' }}>
          <div style={{ display: 'flex', fontWeight: 700, flexShrink: 0 }}>
            {drawable(line.name, line.by ? 26 : 40)}
          </div>
          {line.by && (
            <div
              style={{
                display: 'block',
                color: inks.quiet,
                flexShrink: 1,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {drawable(line.by, 18)}
            </div>
          )}
        </div>
        <div style={{ display: 'flex', flexShrink: 0, color: inks.quiet, fontSize: size - 6 }}>
          {drawable(line.figure, 20)}
        </div>
      </div>
      {isTall && line.share !== undefined && (
        <div style={{ display: 'flex', marginLeft: 64, height: 6, borderRadius: 3, backgroundColor: '#322b45' }}>
          <div
            style={{
              display: 'flex',
              width: `${Math.max(1, line.share * 100)}%`,
              height: 6,
              borderRadius: 3,
              backgroundColor: inks.signal,
            }}
          />
        </div>
      )}
    </div>
  )
}
