import { z } from 'zod'
import { parseDuration } from './parse-duration'
import { parseExpression } from './expression'

const Expression = z.string().transform(parseExpression)
const Duration = z.string().transform(parseDuration)
const ConcurrencyLimit = z.strictObject({
  limit: z.int().positive(),
  key: Expression.optional(),
  scope: z.enum(['fn', 'env', 'account']).default('fn'),
})
const Trigger = z.union([
  z.strictObject({ event: z.string(), expression: Expression.optional() }),
  z.strictObject({ cron: z.string() }),
])

/**
 * A function's registration as the SDK sends it. Strict: a setting that the embedded runner does not support
 * (throttling, batching, priorities) fails at start instead of being ignored. Durations are in milliseconds.
 */
export const FunctionConfig = z
  .strictObject({
    id: z.string(),
    name: z.string().optional(),
    triggers: z.array(Trigger),
    steps: z.object({
      step: z.object({ retries: z.object({ attempts: z.int().nonnegative().optional() }).optional() }),
    }),
    idempotency: Expression.optional(),
    debounce: z.strictObject({ period: Duration, timeout: Duration.optional(), key: Expression.optional() }).optional(),
    cancel: z.array(z.strictObject({ event: z.string(), if: Expression.optional() })).default([]),
    concurrency: z
      .union([
        z
          .int()
          .positive()
          .transform((limit) => [ConcurrencyLimit.parse({ limit })]),
        ConcurrencyLimit.transform((limit) => [limit]),
        z.array(ConcurrencyLimit),
      ])
      .default([]),
  })
  .transform(({ steps, ...config }) => ({
    ...config,
    maxAttempts: (steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1,
  }))

export type FunctionConfig = z.infer<typeof FunctionConfig>

/** The SDK's own default. */
const DEFAULT_RETRIES = 3
