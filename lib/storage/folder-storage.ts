import { randomUUID } from 'node:crypto'
import { access, constants, link, mkdir, open, readFile, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { UnreadableFile } from './unreadable-file'
import type { Storage } from './storage'

/** Files in a folder that only this operating system user can enter, with names that match a pattern. */
export function folderStorage(folder: string, pattern = /^[0-9a-f-]{36}$/): Storage {
  const fileOf = (key: string) => {
    if (!pattern.test(key)) throw new Error('not a storage key')
    return path.join(folder, key)
  }
  let identity: Promise<string> | undefined
  return {
    identity: () => (identity ??= identityOf(folder)),
    async put(content, key = randomUUID()) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(fileOf(key), 'wx', 0o600)
      try {
        await pipeline(content, file.createWriteStream())
        return key
      } catch (error) {
        await rm(fileOf(key), { force: true })
        throw error
      }
    },
    size: async (key) => (await stat(fileOf(key)).catch(gone)).size,
    async read(key, start = 0, end) {
      const file = await open(fileOf(key)).catch(gone)
      return file.createReadStream({ start, ...(end !== undefined && { end: end - 1 }), highWaterMark: 256 * 1024 })
    },
    remove: (key) => rm(fileOf(key), { force: true }),
    async freeBytes() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
    async check() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.R_OK | constants.W_OK)
    },
    async listBefore(instant) {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? [] : Promise.reject(error),
      )
      const ages = await Promise.all(
        names
          .filter((name) => pattern.test(name))
          .map(async (name) => ({ name, info: await stat(path.join(folder, name)).catch(() => null) })),
      )
      return ages.filter(({ info }) => info && info.mtime < instant).map(({ name }) => name)
    },
  }
}

/** Kept beside the folder, because several machines may know it by different paths. */
async function identityOf(folder: string): Promise<string> {
  const file = `${folder}.identity`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}-${randomUUID()}`
  await writeFile(draft, randomUUID())
  // Whole or not at all: of several processes at once, one wins and the others read what it wrote.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return readFile(file, 'utf8')
}

function gone(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new UnreadableFile('is no longer in storage: upload it again', { cause: error })
  throw error
}
