import { UnsupportedFile, UnreadableFile } from '../../storage/unreadable-file'
import { jsonArraySplitter, type OnElement } from './json-array-splitter'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const LONGEST_KEY = 32

/** The keys under which exports keep their plays: Maloja and lastfmstats, Koito, ListenBrainz submissions, pages of Last.fm. */
const LIST_KEYS = ['scrobbles', 'listens', 'payload', 'track']

/**
 * Cuts the elements out of a list that lies in an object, `{"listens": [a, b]}`, or in each object of an array,
 * `[{"track": [a, b]}, {"track": [c]}]`, holding at most one element in memory. Throws UnreadableFile like
 * `jsonArraySplitter`.
 */
export function jsonObjectSplitter(onElement: OnElement, maxElementBytes: number) {
  let elements = 0
  let depth = 0
  let isInArray = false
  let inString = false
  let isEscaped = false
  let text: number[] = []
  let key = ''
  let lists = 0
  let isEnded = false
  let list: ReturnType<typeof jsonArraySplitter> | null = null

  const count: OnElement = (element) => {
    elements += 1
    onElement(element)
  }

  return {
    push(chunk: Buffer) {
      let at = 0
      while (at < chunk.length) {
        if (list) {
          at += list.push(chunk.subarray(at))
          if (list.isDone()) list = null
        } else at = step(chunk, at)
      }
    },
    end() {
      if (lists === 0 && isEnded) throw new UnsupportedFile('contains a single JSON object instead of a list of plays')
      if (list || !isEnded) throw new UnreadableFile(`is incomplete: it ends after row ${elements}`)
    },
  }

  /** Takes one byte outside of the lists and returns where to go on: at the bracket itself where a list of plays begins. */
  function step(chunk: Buffer, at: number): number {
    const byte = chunk[at] ?? 0
    if (inString) readString(byte)
    else if (byte === QUOTE) {
      inString = true
      text = []
    } else if (byte === COLON) key = Buffer.from(text).toString('utf8')
    else if (byte === OPEN_ARRAY && isListKey()) {
      list = jsonArraySplitter(count, maxElementBytes, true)
      lists += 1
      return at
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      if (depth === 0 && byte === OPEN_ARRAY) isInArray = true
      depth += 1
      key = ''
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      depth -= 1
      if (depth === 0) isEnded = true
      if (depth < 0) throw new UnreadableFile(`is not valid JSON after row ${elements}`)
    }
    return at + 1
  }

  function readString(byte: number) {
    if (isEscaped) isEscaped = false
    else if (byte === BACKSLASH) isEscaped = true
    else if (byte === QUOTE) inString = false
    else if (text.length < LONGEST_KEY) text.push(byte)
  }

  function isListKey() {
    return depth === (isInArray ? 2 : 1) && LIST_KEYS.includes(key)
  }
}
