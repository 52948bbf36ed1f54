import { z } from 'zod'
import { wholeNumber } from '@/lib/door/whole-number'

/** Pages of people, counted from 1. */
export const Paging = z.object({
  page: wholeNumber(1, 10_000).default(1),
  page_size: wholeNumber(1, 100).default(50),
})

export const slice = ({ page, page_size }: z.infer<typeof Paging>) => ({
  limit: page_size,
  offset: (page - 1) * page_size,
})
