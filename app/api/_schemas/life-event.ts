import { z } from 'zod'
import { categories } from '@/lib/events/event-input'

export const LifeEvent = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    category: z.enum(categories),
    start_date: z.iso.date(),
    end_date: z.iso.date().nullable().describe('Included; null while it goes on, and of a day that repeats'),
    repeats: z.literal('yearly').nullable(),
    description: z.string().nullable(),
    color: z.string().describe('#5c6bc0'),
  })
  .meta({ id: 'LifeEvent', description: 'A stretch of life, or a day that comes back every year.' })
