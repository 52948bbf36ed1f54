import { z } from 'zod'
import { integer } from '@/lib/validation/integer'

/** Pages of people, numbered from 1. */
export const Pagination = z.object({
  page: integer(1, 10_000).default(1),
  page_size: integer(1, 100).default(50),
})

export const limitAndOffset = ({ page, page_size }: z.infer<typeof Pagination>) => ({
  limit: page_size,
  offset: (page - 1) * page_size,
})
