import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { importRequest } from '@/inngest/events'
import { runUntil } from '@/inngest/embedded/start-embedded-runner'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { cancelImport } from '@/lib/imports/cancel-import'
import { Choices, Column } from '@/lib/imports/formats/choices'
import { readReview } from '@/lib/imports/review/read-review'
import { startImport, type ImportRef, type Upload } from '@/lib/imports/start-import'
import { storage } from '@/lib/storage/storage'
import type { Viewer } from '@/lib/viewer'
import { readArguments } from './arguments'
import { viewerByUsername } from './viewer-by-username'

const options = {
  zone: { type: 'string' },
  time: { type: 'string' },
  split: { type: 'string' },
  columns: { type: 'string' },
} as const

const Arguments = Choices.omit({ columns: true }).extend({
  columns: z
    .string()
    .transform((text) => text.split(','))
    .pipe(Column.array())
    .optional(),
  words: z.tuple([z.string(), z.string()], z.string(), {
    error: 'Name the account and the files: import <username> <files…>',
  }),
})

/** Imports files like an upload, shows a progress bar and prints the report. */
export async function importFiles(args: string[]) {
  const {
    words: [username, ...files],
    ...choices
  } = readArguments(args, options, Arguments)
  const report = await importFor(await viewerByUsername(username), files, choices)
  console.log(report)
}

/** Stores the files, requests their import and waits for it to end. Returns the report; throws if the import failed. */
export async function importFor(viewer: Viewer, files: string[], choices: Choices = {}): Promise<string> {
  const ref = await startImport(viewer, await Promise.all(files.map(stored)), [], choices)
  await inngest.send(importRequest(ref))
  await runUntil(async () => ['done', 'failed', 'cancelled', 'needs_review'].includes(await shownProgress(ref)))
  if (process.stderr.isTTY) process.stderr.write('\n')
  const { status, error, sums } = await read(ref)
  if (status === 'needs_review') throw await unanswered(ref)
  if (status !== 'done') throw new AppError('invalid', error ?? `The import was ${status}.`)
  const { rows, playsAdded, duplicates, matched, leftOut } = sums
  return `${rows} rows: ${playsAdded} plays added, ${duplicates} duplicates, ${matched} matched, ${leftOut} left out`
}

/** Cancels an import that waits for answers, and says which options give them. */
async function unanswered(ref: ImportRef): Promise<AppError> {
  const files = await readReview(ref, ref.importId)
  await cancelImport(ref)
  const asked = files.map(({ name, choices }) => {
    const guesses = Object.entries(choices).map(([option, guess]) => `--${option} ${String(guess)}`)
    return `${name} needs ${guesses.join(' ')} (or other values).`
  })
  return new AppError('invalid', `Nothing was imported, because some files don’t say everything. ${asked.join(' ')}`)
}

async function stored(file: string): Promise<Upload> {
  const { size: bytes } = await stat(file).catch((cause: unknown) => {
    throw new AppError('not_found', `There is no file ${file}.`, { cause })
  })
  return { name: path.basename(file), storageKey: await storage.put(createReadStream(file)), bytes }
}

async function read({ userId, importId }: ImportRef) {
  const found = await db.import.findUniqueOrThrow({
    where: { userId_id: { userId, id: importId } },
    include: { files: true },
  })
  const sum = (pick: (file: (typeof found.files)[number]) => number) =>
    found.files.reduce((total, file) => total + pick(file), 0)
  const sums = {
    rows: sum(({ rows }) => rows),
    playsAdded: sum(({ playsAdded }) => playsAdded),
    duplicates: sum(({ duplicates }) => duplicates),
    matched: sum(({ matched }) => matched),
    leftOut: sum((file) => file.podcast + file.audiobook + file.noTrack + file.notAPlay + file.badTime + file.badRow),
  }
  const part =
    sum(({ bytesRead }) => Number(bytesRead)) /
    Math.max(
      1,
      sum(({ bytes }) => Number(bytes)),
    )
  return { status: found.status, error: found.error, sums, part }
}

async function shownProgress(ref: ImportRef) {
  const { status, sums, part } = await read(ref)
  if (process.stderr.isTTY) {
    const filled = Math.round(Math.min(1, part) * 30)
    process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${sums.rows.toLocaleString('en')} rows`)
  }
  return status
}
