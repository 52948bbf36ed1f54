import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { exportRequested } from '@/inngest/events'
import { ExportFormat } from '@/lib/account/export/export-format'
import { latestExport, requestExport } from '@/lib/account/export/exports'
import { route } from '@/lib/http/route'
import { Count, Instant } from '../_schemas/response-fields'

const Export = z
  .strictObject({
    id: z.int(),
    format: ExportFormat,
    status: z.enum(['queued', 'running', 'done', 'failed']),
    created_at: Instant,
    expires_at: Instant.nullable().describe('Until when it can be downloaded; null before it is done'),
    download_url: z
      .string()
      .nullable()
      .describe('The address of the zip on this server, for the same caller; null before it is done'),
    bytes: Count.nullable().describe('Of the zip; null before it is done'),
    error: z.string().nullable().describe('A sentence, where it failed'),
  })
  .meta({
    id: 'Export',
    description: 'A zip of everything that belongs to the caller, or of their plays for another service.',
  })

const LatestExport = z.strictObject({
  export: Export.nullable().describe('Null where none was asked for or the last one expired'),
})

const ExportInput = z
  .strictObject({
    format: ExportFormat.default('musicmuse').describe(
      'musicmuse: everything. parquet: the plays as a table for DuckDB, pandas and the like. The others hold the counted ' +
        'plays: listenbrainz as its own export, lastfm_csv with the columns of lastfm.ghan.nl, maloja as its own export',
    ),
  })
  .prefault({})

export const GET = route(
  { summary: 'The caller’s latest export', response: LatestExport.describe('The export, or null.') },
  async (_, viewer) => ({ export: await latestExport(viewer) }),
)

export const POST = route(
  {
    summary: 'Starts an export of everything, or of the plays for another service',
    body: ExportInput,
    response: LatestExport.describe('The export, being written; an earlier one where it is not finished yet.'),
    status: 202,
    errors: ['conflict'],
    example: { body: { format: 'listenbrainz' } },
    limit: { name: 'export', tries: 20, seconds: 3600 },
  },
  async ({ format }, viewer) => {
    const { ref, isNew } = await requestExport(viewer, format)
    if (isNew) await inngest.send(exportRequested.create(ref))
    return { export: await latestExport(viewer) }
  },
)
