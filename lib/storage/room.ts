import { AppError } from '@/lib/errors'
import { env } from '@/lib/env'
import { noRoom } from './no-room'
import { storage } from './storage'

/** Kept free for everything else on the disk, such as the embedded database, which stops where it cannot write. */
const RESERVE_BYTES = 256 * 1024 ** 2

export type Room = { freeBytes: number; isNearlyFull: boolean }

/** The room for files; nearly full means that not even two of the largest uploads fit. Null where nobody can know. */
export async function room(): Promise<Room | null> {
  const freeBytes = await storage.freeBytes()
  return freeBytes === null ? null : { freeBytes, isNearlyFull: freeBytes < 2 * env.UPLOAD_MAX_BYTES + RESERVE_BYTES }
}

/** Throws `unavailable` if a file of this size would fill the disk. */
export async function requireRoom(bytes: number): Promise<void> {
  const now = await room()
  if (!now || bytes + RESERVE_BYTES <= now.freeBytes) return
  console.error(`A file of ${bytes} bytes was refused: ${now.freeBytes} bytes are free on the disk of DATA_DIR.`)
  throw new AppError('unavailable', noRoom.message, noRoom)
}
