import { storage } from '../storage/storage'
import { readMember } from './zip/read-member'

export type StoredFile = { storageKey: string; member: string | null }

/** The bytes of an upload, or of a member of an uploaded zip, a chunk at a time. */
export async function* readUploadedFile({ storageKey, member }: StoredFile): AsyncGenerator<Buffer> {
  if (member !== null) yield* readMember(storageKey, member)
  else for await (const chunk of await storage.read(storageKey)) yield chunk
}
