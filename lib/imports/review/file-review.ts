import { z } from 'zod'
import { Choices } from '../formats/choices'

export const PreviewRow = z.strictObject({
  played_at: z.iso.datetime().nullable().describe('Null for a row that is no play'),
  track: z.string().nullable(),
  artist: z.string().nullable(),
  album: z.string().nullable(),
  ms_played: z.number().nullable().describe('Null where the file does not say'),
  skipped: z.string().nullable().describe('Why the row is no play; null for a play'),
})
export type PreviewRow = z.infer<typeof PreviewRow>

export const FileReview = z
  .strictObject({
    file_id: z.int(),
    name: z.string(),
    format: z.string().describe('What kind of export it is'),
    choices: Choices.extend({ zone: z.string().optional() }).describe(
      'What the file does not say, and what is taken for it',
    ),
    cells: z.array(z.string()).describe('The first row of a table without column names, else empty'),
    rows: z.array(PreviewRow).describe('The first rows as they would be stored'),
  })
  .meta({ id: 'FileReview', description: 'A file whose meaning had to be guessed in part.' })
export type FileReview = z.infer<typeof FileReview>
