import { z } from 'zod'

/** `musicmuse` holds everything; the others hold the counted plays, as other services and their tools read them. */
export const ExportFormat = z.enum(['musicmuse', 'listenbrainz', 'lastfm_csv', 'maloja'])
export type ExportFormat = z.infer<typeof ExportFormat>
