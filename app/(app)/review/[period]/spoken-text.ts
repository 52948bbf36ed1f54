const MOST_LETTERS = 240

/** What a screen reader would read of a panel, from its beginning: without what is hidden from it, as sentences. */
export function spokenText(panel: Node): string {
  const parts = linesOf(panel)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`))
    .join(' ')
  return parts.length > MOST_LETTERS ? `${parts.slice(0, parts.lastIndexOf(' ', MOST_LETTERS))}…` : parts
}

function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (!(node instanceof Element)) return ''
  if (node.getAttribute('aria-hidden') === 'true') return ''
  if (node.getAttribute('role') === 'img') return `\n${node.getAttribute('aria-label') ?? ''}\n`
  if (node.tagName === 'BR') return ' '
  const text = [...node.childNodes].map(linesOf).join('')
  const { display, position } = getComputedStyle(node)
  // Words for screen readers alone are placed absolutely; they belong to the line around them.
  return display.startsWith('inline') || position === 'absolute' ? text : `\n${text}\n`
}
