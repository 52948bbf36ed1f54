/**
 * A node of Last.fm's JSON: in an object with `#text`, the other texts are attributes of the element; `@attr` holds the
 * attributes of an element that has children. A list repeats its element.
 */
export type LastfmNode = string | number | LastfmNode[] | { [name: string]: LastfmNode }

/** The XML reply with the same content as the JSON reply. */
export const toXml = (content: Record<string, LastfmNode>): string =>
  `${declaration}<lfm status="ok">${children(content)}</lfm>\n`

export const errorXml = (code: number, message: string): string =>
  `${declaration}<lfm status="failed"><error code="${code}">${escaped(message)}</error></lfm>\n`

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const children = (content: Record<string, LastfmNode>): string =>
  Object.entries(content)
    .filter(([name]) => name !== '@attr')
    .map(([name, node]) =>
      Array.isArray(node) ? node.map((each) => element(name, each)).join('') : element(name, node),
    )
    .join('')

function element(name: string, node: LastfmNode): string {
  if (Array.isArray(node)) throw new Error('a list in a list has no form in XML')
  if (typeof node !== 'object') return `<${name}>${escaped(String(node))}</${name}>`
  const { '#text': text, '@attr': attributes, ...rest } = node
  if (text !== undefined) return `<${name}${attributesOf(rest)}>${escaped(String(text))}</${name}>`
  const own = typeof attributes === 'object' && !Array.isArray(attributes) ? attributesOf(attributes) : ''
  return `<${name}${own}>${children(rest)}</${name}>`
}

const attributesOf = (attributes: Record<string, LastfmNode>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Also without the control characters that XML 1.0 cannot hold. */
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
