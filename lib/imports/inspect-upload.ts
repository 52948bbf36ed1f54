import { Readable } from 'node:stream'
import { env } from '@/lib/env'
import { storage } from '../storage/storage'
import { UnsupportedFile, UnreadableFile } from '../storage/unreadable-file'
import { checkChoices, type Listener } from './check-choices'
import type { Choices } from './formats/choices'
import { appleTrackHistory } from './formats/apple-track-history'
import { supportedFilesHint } from './formats/formats'
import { readUploadedFile, type StoredFile } from './read-uploaded-file'
import { sanitizeFileName } from './sanitize-file-name'
import { EmptyList, sniffFormat } from './sniff-format'
import { kindByName } from './upload/file-kind'
import { gigabytes, listMembers, type Member } from './zip/list-members'

export type InspectedFile = StoredFile & {
  name: string
  format: string | null
  status: 'queued' | 'failed' | 'ignored'
  error: string | null
  bytes: number
  /** What the file doesn't say, with guesses; null where nothing is unsure */
  choices: Choices | null
  /** Whether a guess has to be confirmed */
  isUnsure: boolean
}

type UploadInStorage = { name: string; storageKey: string; bytes: number }
type NamedFile = StoredFile & { name: string; bytes: number }
export type Inspection = { addToTotals: ReturnType<typeof uploadLimits>; listener: Listener }

/** Counts files and unpacked bytes over all uploads of one import. Throws UnreadableFile above the limits. */
export function uploadLimits() {
  let files = 0
  let bytes = 0
  return (moreFiles: number, moreBytes: number) => {
    files += moreFiles
    bytes += moreBytes
    if (files > env.UPLOAD_MAX_FILES)
      throw new UnreadableFile(`exceeds the limit of ${env.UPLOAD_MAX_FILES} files per import`)
    if (bytes > env.UNPACKED_MAX_BYTES)
      throw new UnreadableFile(`exceeds the limit of ${gigabytes(env.UNPACKED_MAX_BYTES)} of unpacked data per import`)
  }
}

/** The files of one upload with their formats. An unreadable upload is returned with the reason instead of thrown. */
export async function inspectUpload(upload: UploadInStorage, inspection: Inspection): Promise<InspectedFile[]> {
  const { name, storageKey, bytes } = upload
  const file = { name, storageKey, bytes, member: null }
  try {
    const kind = kindByName(name)
    if (kind === 'zip') return await inspectZip(file, inspection, 0)
    inspection.addToTotals(1, bytes)
    if (kind !== 'data' && kind !== 'spreadsheet') throw new UnsupportedFile('is not a supported file')
    return [await inspectFile(file, inspection)]
  } catch (error) {
    return [notImported(file, error, error instanceof EmptyList ? 'ignored' : 'failed', true)]
  }
}

async function inspectZip(zip: NamedFile, inspection: Inspection, depth: number): Promise<InspectedFile[]> {
  const members = await listMembers(zip.storageKey)
  inspection.addToTotals(
    members.length,
    members.reduce((sum, member) => sum + member.bytes, 0),
  )
  const files: InspectedFile[] = []
  for (const member of members) files.push(...(await inspectMember(zip.storageKey, member, inspection, depth)))
  return files.length ? files : [notImported(zip, new UnreadableFile('is an empty zip'), 'failed', true)]
}

/** A zip from Spotify contains other files too: those are ignored, and only a damaged history counts as failed. */
async function inspectMember(
  storageKey: string,
  { name, path, bytes, kind, notRead }: Member,
  inspection: Inspection,
  depth: number,
): Promise<InspectedFile[]> {
  const file = { name: sanitizeFileName(name), storageKey, member: path, bytes }
  try {
    if (notRead) return [notImported(file, new UnreadableFile(notRead.reason), notRead.status, false)]
    if (kind === 'data') return [await inspectFile(file, inspection)]
    if (kind === 'zip' && depth > 0)
      throw new UnreadableFile('is a zip inside a zip inside a zip: upload it on its own')
    // Zips and workbooks are read by random access, which needs them unpacked. Apple's export is a zip in a zip.
    const unpacked = { ...file, storageKey: await storage.put(Readable.from(readUploadedFile(file))), member: null }
    return kind === 'zip'
      ? await inspectZip(unpacked, inspection, depth + 1)
      : [await inspectFile(unpacked, inspection)]
  } catch (error) {
    return [notImported(file, error, error instanceof UnsupportedFile ? 'ignored' : 'failed', false)]
  }
}

async function inspectFile(file: NamedFile, { listener }: Inspection): Promise<InspectedFile> {
  const { id, rows } = await sniffFormat(file)
  if (id === appleTrackHistory.id)
    return {
      ...notImported(file, new UnreadableFile('has no plays; it tells which artist a title is by'), 'ignored', false),
      format: id,
    }
  return { ...file, format: id, status: 'queued', error: null, ...checkChoices(id, rows, listener) }
}

function notImported(file: NamedFile, error: unknown, status: 'failed' | 'ignored', isUpload: boolean): InspectedFile {
  if (!(error instanceof UnreadableFile)) throw error
  const advice = isUpload && error instanceof UnsupportedFile ? `. ${supportedFilesHint}` : '.'
  const { name, storageKey, member, bytes } = file
  return {
    name,
    storageKey,
    member,
    bytes,
    format: null,
    status,
    error: `${name} ${error.message}${advice}`,
    choices: null,
    isUnsure: false,
  }
}
