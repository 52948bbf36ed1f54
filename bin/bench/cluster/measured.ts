import { z } from 'zod'

/** What was measured, each by its name with its unit. */
export const Measured = z.record(z.string(), z.number())
export type Measured = z.infer<typeof Measured>
