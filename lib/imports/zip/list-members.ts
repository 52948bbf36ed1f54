import path from 'node:path'
import { validateFileName, type Entry } from 'yauzl'
import { env } from '@/lib/env'
import { UnreadableFile } from '../../storage/unreadable-file'
import { jsonTakeoutAdvice } from '../formats/takeout-advice'
import { kindByName, type FileKind } from '../upload/file-kind'
import { entriesOf, openZip, pathOf } from './open-zip'

export type Member = {
  name: string
  path: string
  bytes: number
  kind: FileKind
  /** Why it is not read: it is not a data file (`ignored`), or it is not allowed in a zip (`failed`). */
  notRead?: { status: 'ignored' | 'failed'; reason: string }
}

const RATIO_MATTERS_FROM = 1024 * 1024
const LINK = 0o120000
const TYPE_OF_FILE = 0o170000
const METHODS = [0, 8]

/**
 * The files in a stored zip, listed from its directory without unpacking. Files that will not be read have a reason.
 * Throws UnreadableFile for a zip that exceeds a limit.
 */
export async function listMembers(key: string): Promise<Member[]> {
  const zip = await openZip(key)
  try {
    if (zip.entryCount > env.UPLOAD_MAX_FILES * 10) throw tooMany(zip.entryCount)
    const members: Member[] = []
    const seen = new Set<string>()
    const total = { packed: 0, unpacked: 0 }
    for await (const entry of entriesOf(zip)) {
      const where = pathOf(entry)
      if (isIgnored(where)) continue
      total.packed += entry.compressedSize
      total.unpacked += entry.uncompressedSize
      members.push(memberOf(entry, where, seen.has(where)))
      seen.add(where)
      if (members.length > env.UPLOAD_MAX_FILES) throw tooMany(zip.entryCount)
      if (total.unpacked > env.UNPACKED_MAX_BYTES)
        throw new UnreadableFile(`unpacks to more than ${gigabytes(env.UNPACKED_MAX_BYTES)}`)
    }
    if (isBomb(total.packed, total.unpacked) || isBomb(zip.fileSize, total.unpacked)) throw new UnreadableFile(bomb)
    return members
  } finally {
    zip.close()
  }
}

function memberOf(entry: Entry, where: string, isSecond: boolean): Member {
  if (pointsOutside(where)) {
    const shown = where.replaceAll('\0', '␀')
    return {
      name: shown,
      path: shown,
      bytes: entry.uncompressedSize,
      kind: 'other',
      notRead: { status: 'failed', reason: 'has a path that points outside the zip' },
    }
  }
  const kind = kindByName(where)
  const member = { name: path.posix.basename(where), path: where, bytes: entry.uncompressedSize, kind }
  const problem = problemOf(entry) ?? (isSecond ? 'is in the zip twice; only the first one is imported' : undefined)
  if (problem) return { ...member, notRead: { status: 'failed', reason: problem } }
  if (kind === 'data' || kind === 'zip' || kind === 'spreadsheet') return member
  if (kind === 'web page' && isTakeout(where))
    return { ...member, notRead: { status: 'failed', reason: `is a web page. ${jsonTakeoutAdvice}` } }
  return {
    ...member,
    notRead: {
      status: 'ignored',
      reason: kind === 'other' ? 'is not a listening history' : `is a ${kind}, not a listening history`,
    },
  }
}

/** Google names the folders of a Takeout in the person's language, but for the first. */
const isTakeout = (where: string) =>
  where.startsWith('Takeout/') && /youtube/i.test(where) && !/archive_browser/.test(where)

const pointsOutside = (where: string) => validateFileName(where) !== null || where.includes('\0')

function problemOf(entry: Entry): string | undefined {
  if (((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK) return 'is a link, not a file'
  if (entry.isEncrypted()) return 'is password-protected: unzip it and upload the files'
  if (!METHODS.includes(entry.compressionMethod)) return 'uses an unsupported compression method: zip it again'
  if (isBomb(entry.compressedSize, entry.uncompressedSize)) return bomb
  return undefined
}

const bomb = `unpacks to more than ${env.UNPACKED_MAX_RATIO} times its size, which no listening history does`
const isBomb = (packed: number, unpacked: number) =>
  unpacked > RATIO_MATTERS_FROM && unpacked > packed * env.UNPACKED_MAX_RATIO
const tooMany = (count: number) =>
  new UnreadableFile(
    `contains ${count.toLocaleString('en')} files, more than the limit of ${env.UPLOAD_MAX_FILES} per import`,
  )
export const gigabytes = (bytes: number) =>
  `${(bytes / 1024 ** 3).toLocaleString('en', { maximumFractionDigits: 1 })} GiB`

/** Folders, and the hidden files that macOS and Windows add. */
function isIgnored(where: string): boolean {
  return where.endsWith('/') || /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/.test(where)
}
