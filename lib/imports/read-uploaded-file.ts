import { storage } from '../storage/storage'
import { readMember } from './zip/read-member'

export type StoredFile = { storageKey: string; member: string | null }

/** Streams the bytes of an upload, or of a member of an uploaded zip. */
export async function* readUploadedFile({ storageKey, member }: StoredFile): AsyncGenerator<Buffer> {
  if (member !== null) yield* readMember(storageKey, member)
  else for await (const chunk of await storage.read(storageKey)) yield chunk
}
