import path from 'node:path'

/**
 * The kind of a file by its extension: `data` and `spreadsheet` are read, `zip` is opened, and the others
 * only appear in error messages.
 */
export type FileKind = 'data' | 'spreadsheet' | 'zip' | 'PDF' | 'picture' | 'web page' | 'text' | 'other'

const kinds: Record<string, FileKind> = {
  '.json': 'data',
  '.jsonl': 'data',
  '.csv': 'data',
  '.tsv': 'data',
  '.log': 'data',
  '.txt': 'data',
  '.zip': 'zip',
  '.xlsx': 'spreadsheet',
  '.pdf': 'PDF',
  '.png': 'picture',
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.gif': 'picture',
  '.webp': 'picture',
  '.html': 'web page',
  '.htm': 'web page',
  '.md': 'text',
}

export const kindByName = (name: string): FileKind => kinds[path.posix.extname(name).toLowerCase()] ?? 'other'

const signatures: [string, number[]][] = [
  ['a zip', [0x50, 0x4b, 0x03, 0x04]],
  ['a zip', [0x50, 0x4b, 0x05, 0x06]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a]],
  ['text in UTF-16, not UTF-8', [0xff, 0xfe]],
  ['text in UTF-16, not UTF-8', [0xfe, 0xff]],
]

/** The kind of file by its first bytes, for known kinds that cannot be imported as data; otherwise undefined. */
export const kindByBytes = (head: Buffer): string | undefined =>
  signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0]
