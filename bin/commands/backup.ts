import { access, stat } from 'node:fs/promises'
import { z } from 'zod'
import { writeBackup } from '@/lib/backup/write-backup'
import { AppError } from '@/lib/errors'
import { readArguments } from './arguments'
import { summaryOf } from './backup-summary'

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'Name the file to write: backup <file>' }),
  'with-secrets': z.boolean().default(false),
})

/** Saves everything in one file. Never overwrites one. */
export async function backup(args: string[]) {
  const options = { 'with-secrets': { type: 'boolean' } } as const
  const { words, 'with-secrets': withSecrets } = readArguments(args, options, Arguments)
  const [file] = words
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new AppError('conflict', `${file} exists already.`)
  const manifest = await writeBackup(file, { withSecrets, now: new Date() })
  const megabytes = ((await stat(file)).size / 1024 ** 2).toFixed(1)
  console.log(`Saved ${summaryOf(manifest)} in ${file} (${megabytes} MB).`)
  if (!withSecrets) console.log('Keep NEXTAUTH_SECRET, or the file secret in DATA_DIR, apart from it.')
}
