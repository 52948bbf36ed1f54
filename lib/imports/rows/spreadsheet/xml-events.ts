import { StringDecoder } from 'node:string_decoder'
import sax from 'sax'
import { UnreadableFile } from '../../../storage/unreadable-file'

type Handlers = {
  open(name: string, attributes: Record<string, string>): void
  /** A long text comes in several pieces. */
  text?(text: string): void
  close?(name: string): void
}

/**
 * Feeds XML to the handlers as its bytes come, and yields how many. Nothing is held but one tag; a document's own entities
 * are refused. Throws UnreadableFile where the XML is broken.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, handlers: Handlers): AsyncGenerator<number> {
  const parser = sax.parser(true, { position: false })
  const decoder = new StringDecoder('utf8')
  parser.onerror = (cause) => {
    throw new UnreadableFile('is damaged: its spreadsheet is not valid XML', { cause })
  }
  parser.onopentag = ({ name, attributes }) => handlers.open(localName(name), localNames(attributes))
  parser.ontext = (text) => handlers.text?.(text)
  parser.onclosetag = (name) => handlers.close?.(localName(name))
  for await (const chunk of bytes) {
    parser.write(decoder.write(chunk))
    yield chunk.length
  }
  parser.write(decoder.end()).close()
}

/** A loop, because a sheet has millions of tags. */
function localNames(attributes: Record<string, string | { value: string }>): Record<string, string> {
  const named: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    named[localName(name)] = typeof value === 'string' ? value : value.value
  return named
}

/** Some programs write `x:row` for `row`. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1)
