import { z } from 'zod'

/**
 * `musicmuse` holds everything; `parquet` the plays for programs that analyse; the others the counted plays, as other services
 * and their tools read them.
 */
export const ExportFormat = z.enum(['musicmuse', 'listenbrainz', 'lastfm_csv', 'maloja', 'parquet'])
export type ExportFormat = z.infer<typeof ExportFormat>
