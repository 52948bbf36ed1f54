import { UnsupportedFile, UnreadableFile } from '../../storage/unreadable-file'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const BOM = [0xef, 0xbb, 0xbf]

type State = 'start' | 'first' | 'next' | 'nested' | 'string' | 'scalar' | 'after' | 'done'

/** Gets the text of each element of the array in turn; null for one over the size cap. */
export type OnElement = (text: string | null) => void

/**
 * Cuts a stream of bytes into the elements of one top-level JSON array, holding at most one element in memory.
 * Brackets and strings are balanced here; whether an element is JSON is for JSON.parse to say. Anything that cannot
 * be cut (no array, a missing comma, an early end) throws UnreadableFile. An inner list ends at its bracket; what follows
 * is for the caller.
 */
export function jsonArraySplitter(onElement: OnElement, maxElementBytes: number, isInner = false) {
  let state: State = 'start'
  let depth = 0
  let inString = false
  let isEscaped = false
  let bytesBefore = 0
  let elements = 0
  // The element that began in an earlier chunk.
  let parts: Buffer[] = []
  let partBytes = 0
  let isOversized = false

  return { push, end, isDone: () => state === 'done' }

  /** Returns how many bytes it took: all of them, but for those after the end of a list within something larger. */
  function push(chunk: Buffer): number {
    const length = chunk.length
    let from = state === 'nested' || state === 'string' || state === 'scalar' ? 0 : -1
    let at = 0
    while (at < length) {
      if (state === 'done' && isInner) break
      if (state === 'nested') {
        at = skipNested(chunk, at)
        if (depth === 0) from = finish(chunk, from, at)
      } else if (state === 'string') {
        at = skipString(chunk, at)
        if (!inString) from = finish(chunk, from, at)
      } else if (state === 'scalar') {
        at = skipScalar(chunk, at)
        if (at < length) from = finish(chunk, from, at)
      } else {
        const byte = chunk[at] ?? 0
        if (!isSpace(byte) && !isByteOrderMark(byte, bytesBefore + at)) from = structure(byte, at, from)
        at += 1
      }
    }
    if (from >= 0) keep(chunk.subarray(from))
    bytesBefore += length
    return at
  }

  function end() {
    if (state === 'start') throw new UnsupportedFile(bytesBefore <= 3 ? 'is empty' : 'contains only white space')
    if (state !== 'done') throw new UnreadableFile(`is incomplete: it ends after row ${elements}`)
  }

  /** One byte between elements. Returns where the element that it begins starts, or -1. */
  function structure(byte: number, at: number, from: number): number {
    if (state === 'start') {
      if (byte !== OPEN_ARRAY) throw new UnsupportedFile(whatBegins(byte))
      state = 'first'
    } else if (state === 'after' && byte === COMMA) state = 'next'
    else if ((state === 'after' || state === 'first') && byte === CLOSE_ARRAY) state = 'done'
    else if (state === 'first' || state === 'next') {
      begin(byte)
      return at
    } else throw new UnreadableFile(`is not valid JSON after row ${elements} (byte ${bytesBefore + at + 1})`)
    return from
  }

  function begin(byte: number) {
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      state = 'nested'
      depth = 1
    } else if (byte === QUOTE) {
      state = 'string'
      inString = true
    } else if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      throw new UnreadableFile(`is not valid JSON after row ${elements}: an element is missing`)
    } else state = 'scalar'
  }

  /** Goes past the bracket that ends the element, or to the end of the chunk. The busiest loop: its state is local. */
  function skipNested(chunk: Buffer, start: number): number {
    const length = chunk.length
    let level = depth
    let at = start
    if (inString) at = skipString(chunk, at)
    while (at < length && !inString) {
      const byte = chunk[at]
      at += 1
      if (byte === QUOTE) {
        const close = closingQuote(chunk, at)
        if (close >= 0) at = close + 1
        else {
          inString = true
          at = skipString(chunk, at)
        }
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) level += 1
      else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && --level === 0) break
    }
    depth = level
    return at
  }

  /** Goes past the closing quote, or to the end of the chunk. */
  function skipString(chunk: Buffer, start: number): number {
    const length = chunk.length
    let at = start
    if (isEscaped && at < length) {
      isEscaped = false
      at += 1
    }
    for (; at < length; at++) {
      const byte = chunk[at]
      if (byte === BACKSLASH) {
        at += 1
        if (at === length) isEscaped = true
      } else if (byte === QUOTE) {
        inString = false
        return at + 1
      }
    }
    return length
  }

  function finish(chunk: Buffer, from: number, to: number): number {
    elements += 1
    state = 'after'
    if (parts.length === 0 && !isOversized && to - from <= maxElementBytes) onElement(chunk.toString('utf8', from, to))
    else {
      keep(chunk.subarray(from, to))
      onElement(isOversized ? null : Buffer.concat(parts).toString('utf8'))
      parts = []
      partBytes = 0
      isOversized = false
    }
    return -1
  }

  function keep(part: Buffer) {
    partBytes += part.length
    if (partBytes > maxElementBytes) {
      isOversized = true
      parts = []
    } else if (!isOversized) parts.push(part)
  }
}

/** Where a string without escapes ends; -1 where it has one, or goes on in the next chunk. */
function closingQuote(chunk: Buffer, start: number): number {
  const length = chunk.length
  for (let at = start; at < length; at++) {
    const byte = chunk[at]
    if (byte === QUOTE) return at
    if (byte === BACKSLASH) return -1
  }
  return -1
}

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const isByteOrderMark = (byte: number, offset: number) => offset < 3 && byte === BOM[offset]

function skipScalar(chunk: Buffer, start: number): number {
  let at = start
  for (; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0
    if (byte === COMMA || byte === CLOSE_ARRAY || isSpace(byte)) break
  }
  return at
}

function whatBegins(byte: number): string {
  if (byte === OPEN_OBJECT) return 'contains a single JSON object instead of a list of plays'
  if (byte === QUOTE) return 'contains a single text instead of a list of plays'
  return 'is not JSON'
}
