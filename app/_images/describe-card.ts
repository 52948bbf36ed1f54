import type { ImageCard } from './image-card'

/** What an image shows, in words: "Ana · 2022. Top artists. 1. The Theatre: 800 plays. 2. …" */
export function describeCard({ lists = [], ...card }: ImageCard): string {
  const { eyebrow, label, title, text, facts = [], lines = [], isRanked = true } = card
  const figures = facts.map(({ value, label: words }) => `${value} ${words}`).join(', ')
  const ranked = lists.flatMap((list) => [list.title, ...list.lines.map((line, index) => lineInWords(line, index + 1))])
  const listed = lines.map((line, index) => lineInWords(line, isRanked ? index + 1 : null))
  return [eyebrow, label, title, text, figures, ...listed, ...ranked]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')
}

function lineInWords({ name, by, figure }: { name: string; by?: string; figure: string }, rank: number | null) {
  const words = `${by ? `${name} by ${by}` : name}: ${figure}`
  return rank === null ? words : `${rank}. ${words}`
}
