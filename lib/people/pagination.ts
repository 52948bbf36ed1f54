import { z } from 'zod'
import { integer } from '@/lib/validation/integer'

/** Pages of people, counted from 1. */
export const Paging = z.object({
  page: integer(1, 10_000).default(1),
  page_size: integer(1, 100).default(50),
})

export const slice = ({ page, page_size }: z.infer<typeof Paging>) => ({
  limit: page_size,
  offset: (page - 1) * page_size,
})
