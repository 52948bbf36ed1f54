import { z } from 'zod'

/** Pages of people, counted from 1. */
export const Paging = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(50),
})

export const slice = ({ page, page_size }: z.infer<typeof Paging>) => ({ limit: page_size, offset: (page - 1) * page_size })
