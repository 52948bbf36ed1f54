import { z } from 'zod'
import { nonBlank } from '@/lib/validation/non-blank'

export const categories = ['relationship', 'education', 'career', 'travel', 'health', 'personal', 'other'] as const
export const Category = z.enum(categories)
export type Category = z.infer<typeof Category>

/** The label of each category. */
export const categoryLabels: Record<Category, string> = {
  relationship: 'Relationship',
  education: 'Education',
  career: 'Career',
  travel: 'Travel',
  health: 'Health',
  personal: 'Personal',
  other: 'Other',
}

/** The color of an event without one. */
export const categoryColors: Record<Category, string> = {
  relationship: '#c2456b',
  education: '#3f6fb5',
  career: '#8a6d1f',
  travel: '#2f7d6b',
  health: '#b0562f',
  personal: '#7a52a8',
  other: '#5c6672',
}

const IsoDate = z.iso
  .date('Enter a full date, with a year of four digits.')
  .refine((date) => date >= '1900-01-01' && date <= '2200-12-31', 'This date is out of range.')
  .meta({ pattern: '^(19|20|21)|^2200' })

/** The fields of an event. Without an end and without repetition it is ongoing. */
export const EventInput = z
  .object({
    name: nonBlank('An event needs a name.').max(100, 'At most 100 characters.'),
    start_date: IsoDate,
    end_date: IsoDate.nullish().describe('Included, not before the start; default: the event is ongoing'),
    repeats: z
      .literal('yearly')
      .nullish()
      .describe('A day that comes back every year; it has no end_date, or one equal to start_date'),
    description: z.string().trim().max(2000, 'At most 2,000 characters.').nullish(),
    category: Category.default('other'),
    color: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'A color looks like #5c6bc0.')
      .toLowerCase()
      .nullish()
      .describe('#5c6bc0; default: the color of the category'),
  })
  .refine((event) => !event.end_date || event.end_date >= event.start_date, {
    path: ['end_date'],
    error: 'An event cannot end before it begins.',
  })
  .refine((event) => !event.repeats || !event.end_date || event.end_date === event.start_date, {
    path: ['end_date'],
    error: 'A day that repeats has no end.',
  })
export type EventInput = z.infer<typeof EventInput>
