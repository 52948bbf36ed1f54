import { describeCard } from './describe-card'
import type { ImageCard } from './image-card'

/** The headers of a picture to save: its file name, for people, and what it shows in words, percent-encoded. */
export function pictureHeaders(name: string, card: ImageCard): Record<string, string> {
  // Signs that no file system takes, and the lengths that some do not.
  const fileName = `${name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)}.png`
  const plain = fileName.normalize('NFKD').replace(/[^ -~]/g, '')
  const encoded = percentEncoded(fileName).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return {
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'Content-Description': percentEncoded(cutToFit(describeCard(card))),
  }
}

/** Proxies refuse large headers; other scripts take six characters for one. */
const MOST_ENCODED = 3000

function cutToFit(text: string): string {
  const { length } = percentEncoded(text)
  return length > MOST_ENCODED ? `${text.slice(0, Math.floor((text.length * MOST_ENCODED) / length))}…` : text
}

/** A lone half of a character pair, which cannot be encoded, is left out. */
const percentEncoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
