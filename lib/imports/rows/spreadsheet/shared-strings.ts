import { UnreadableFile } from '../../../storage/unreadable-file'
import { xmlEvents } from './xml-events'

const MAX_CHARACTERS = 64 * 1024 * 1024
const MAX_STRINGS = 4_000_000

/** The texts to which the cells of a workbook refer by number. Throws UnreadableFile where they would fill the memory. */
export async function sharedStrings(bytes: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = []
  let characters = 0
  let current = ''
  let isText = false
  let isPhonetic = false
  const reading = xmlEvents(bytes, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(text) {
      if (!isText) return
      characters += text.length
      if (characters > MAX_CHARACTERS) throw new UnreadableFile('has more text in its spreadsheet than can be imported')
      current += text
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si' && strings.push(current) > MAX_STRINGS)
        throw new UnreadableFile('has more text in its spreadsheet than can be imported')
    },
  })
  for await (const _ of reading);
  return strings
}
