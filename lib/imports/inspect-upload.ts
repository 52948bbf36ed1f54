import { env } from '@/lib/env'
import { supportedFilesHint } from './formats/formats'
import { UnsupportedFile, UnreadableFile } from '../storage/unreadable-file'
import { sanitizeFileName } from './sanitize-file-name'
import { EmptyList, sniffFormat } from './sniff-format'
import { kindByName } from './upload/file-kind'
import { gigabytes, listMembers, type Member } from './zip/list-members'

export type InspectedFile = {
  name: string
  member: string | null
  format: string | null
  status: 'queued' | 'failed' | 'ignored'
  error: string | null
  bytes: number
}

type UploadInStorage = { name: string; storageKey: string; bytes: number }
type Limits = ReturnType<typeof openLimits>

/** Counts files and unpacked bytes over all uploads of one import. Throws UnreadableFile above the limits. */
export function openLimits() {
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
export async function inspectUpload(upload: UploadInStorage, limits: Limits): Promise<InspectedFile[]> {
  const { name, storageKey, bytes } = upload
  try {
    const kind = kindByName(name)
    if (kind === 'zip') return await inspectZip(upload, limits)
    limits(1, bytes)
    if (kind !== 'data') throw new UnsupportedFile('is not a supported file')
    const format = await sniffFormat({ storageKey, member: null })
    return [{ name, member: null, format: format.id, status: 'queued', error: null, bytes }]
  } catch (error) {
    return [notImported({ name, member: null, bytes }, error, error instanceof EmptyList ? 'ignored' : 'failed', true)]
  }
}

async function inspectZip({ name, storageKey, bytes }: UploadInStorage, limits: Limits): Promise<InspectedFile[]> {
  const members = await listMembers(storageKey)
  limits(
    members.length,
    members.reduce((sum, member) => sum + member.bytes, 0),
  )
  const files: InspectedFile[] = []
  for (const member of members) files.push(await inspectMember(storageKey, member))
  return files.length
    ? files
    : [notImported({ name, member: null, bytes }, new UnreadableFile('is an empty zip'), 'failed', true)]
}

/** A zip from Spotify contains other files too: those are ignored, and only a damaged history counts as failed. */
async function inspectMember(storageKey: string, { name, path, bytes, notRead }: Member): Promise<InspectedFile> {
  const file = { name: sanitizeFileName(name), member: path, bytes }
  if (notRead) return notImported(file, new UnreadableFile(notRead.reason), notRead.status, false)
  try {
    return { ...file, format: (await sniffFormat({ storageKey, member: path })).id, status: 'queued', error: null }
  } catch (error) {
    return notImported(file, error, error instanceof UnsupportedFile ? 'ignored' : 'failed', false)
  }
}

function notImported(
  file: Pick<InspectedFile, 'name' | 'member' | 'bytes'>,
  error: unknown,
  status: 'failed' | 'ignored',
  isUpload: boolean,
): InspectedFile {
  if (!(error instanceof UnreadableFile)) throw error
  const advice = isUpload && error instanceof UnsupportedFile ? `. ${supportedFilesHint}` : '.'
  return { ...file, format: null, status, error: `${file.name} ${error.message}${advice}` }
}
