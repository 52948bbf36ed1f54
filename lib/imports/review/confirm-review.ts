import type pg from 'pg'
import { AppError, invalid, notFound } from '@/lib/errors'
import { inTransaction } from '@/lib/in-transaction'
import { Choices } from '../formats/choices'
import type { ImportRef } from '../start-import'

/**
 * Stores what the owner of an import says of its files, and queues it: the caller sends `import/requested`. A choice that
 * is left out keeps its guess. Throws `not_found`, `conflict` where the import does not wait for a review, and `invalid`
 * for a choice that its file does not ask for.
 */
export const confirmReview = (
  { userId, importId }: ImportRef,
  files: { file_id: number; choices: Choices }[],
): Promise<void> =>
  inTransaction(async (client) => {
    const { rows } = await client.query<{ status: string }>(
      'select status from imports where user_id = $1 and id = $2 for update',
      [userId, importId],
    )
    if (!rows[0]) throw notFound('import')
    if (rows[0].status !== 'needs_review') throw new AppError('conflict', 'This import is not waiting for a review.')
    for (const { file_id: fileId, choices } of files) await store(client, { userId, importId, fileId }, choices)
    await client.query(`update imports set status = 'queued' where user_id = $1 and id = $2`, [userId, importId])
  })

async function store(client: pg.ClientBase, file: ImportRef & { fileId: number }, choices: Choices) {
  const values = [file.userId, file.importId, file.fileId]
  const { rows } = await client.query<{ choices: unknown }>(
    'select choices from import_files where user_id = $1 and import_id = $2 and id = $3 and choices is not null',
    values,
  )
  if (!rows[0]) throw invalid('files', `File ${file.fileId} of this import asks for nothing.`)
  const guesses = Choices.parse(rows[0].choices)
  const unasked = Object.keys(choices).find((key) => !(key in guesses))
  if (unasked) throw invalid('files', `File ${file.fileId} does not ask for ${unasked}.`)
  await client.query('update import_files set choices = $4 where user_id = $1 and import_id = $2 and id = $3', [
    ...values,
    { ...guesses, ...choices },
  ])
}
