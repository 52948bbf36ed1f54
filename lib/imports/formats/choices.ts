import { z } from 'zod'

/** What a column of a table without a header can be. */
export const Column = z.enum(['time', 'artist', 'track', 'album', 'other'])
export type Column = z.infer<typeof Column>

/**
 * What a file doesn't say. Where one of these is guessed, the import waits until its owner has seen ten rows and confirms.
 */
export const Choices = z
  .strictObject({
    zone: z
      .string()
      .refine(isTimeZone, 'There is no such time zone.')
      .describe('The time zone of the times, as an IANA name')
      .meta({ enum: [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])] }),
    time: z.enum(['start', 'end']).describe('Whether a time is the start or the end of a play'),
    split: z.enum(['first', 'last']).describe('At which “ - ” of “Artist - Title” the title begins'),
    columns: Column.array().max(50).describe('What each column holds'),
  })
  .partial()
export type Choices = z.infer<typeof Choices>

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
