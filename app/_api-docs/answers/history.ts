import { z } from 'zod'
import { ImportResponse } from '@/lib/imports/import-response'
import { Count, Instant } from './parts'

export const ImportAnswer = z.strictObject({ import: ImportResponse })
export const RemovedImportAnswer = ImportAnswer.extend({
  plays_removed: Count.optional().describe('Of one that was finished'),
})
export const ImportsAnswer = z.strictObject({ imports: z.array(ImportResponse) })

export const ReportAnswer = z.strictObject({
  total: Count.describe('Rows that are kept: of those left out, up to 10,000 a file and reason'),
  entries: z
    .array(
      z.strictObject({
        title: z.string().nullable(),
        ms_played: z.int().nullable().describe('Milliseconds; null where the row does not say'),
        detail: z.string().nullable().describe('Why it was left out'),
        file: z.string().nullable().describe('Null of plays'),
        position: z.int().nullable().describe('The row’s place in its file; null of plays'),
        played_at: Instant.nullable().describe('Of plays'),
        track_id: z.int().nullable().describe('Of plays'),
      }),
    )
    .describe('50 a page'),
})

const kind = z.enum(['track', 'album', 'artist'])
const MergedItem = z.strictObject({
  id: z.int(),
  name: z.string(),
  artist: z.string().nullable().describe('Null of artists'),
})

export const MergesAnswer = z.strictObject({
  merges: z
    .array(
      z.strictObject({
        kind,
        source: MergedItem,
        target: MergedItem.describe('What the source counts as'),
        created_at: Instant,
      }),
    )
    .describe('The latest first'),
})
export const MergedAnswer = z.strictObject({ plays: Count.describe('How many changed') })

const Suggested = MergedItem.extend({ plays: Count })
export const MergeSuggestionsAnswer = z.strictObject({
  suggestions: z.array(
    z.strictObject({
      kind,
      target: Suggested.describe('The most played'),
      sources: z.array(Suggested).describe('What look like editions of it'),
    }),
  ),
})
