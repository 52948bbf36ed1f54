import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '@/lib/errors'
import { Manifest, manifestMember, secretMember } from './manifest'

export type Backup = {
  manifest: Manifest
  /** The instance's secret, if it was saved with the rest. */
  secret: string | null
  member: (name: string) => Promise<Readable>
  close: () => void
}

/** Opens a backup and reads its list. Throws `invalid` if the file is none or is incomplete. */
export async function openBackup(file: string): Promise<Backup> {
  const zip = await openPromise(file, { autoClose: false }).catch((cause: unknown) => {
    throw new AppError('invalid', `${file} is not a complete backup.`, { cause })
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const member = (name: string) => openMember(zip, entries, name)
    const manifest = Manifest.parse(JSON.parse((await buffer(await member(manifestMember))).toString()))
    const secret = entries.has(secretMember) ? (await buffer(await member(secretMember))).toString() : null
    return { manifest, secret, member, close: () => zip.close() }
  } catch (cause) {
    zip.close()
    throw new AppError('invalid', `${file} is not a backup of MusicMuse, or of a newer version.`, { cause })
  }
}

function openMember(zip: ZipFile, entries: Map<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name)
  if (!entry) throw new AppError('invalid', `The backup is damaged: ${name} is missing.`)
  return zip.openReadStreamPromise(entry)
}
