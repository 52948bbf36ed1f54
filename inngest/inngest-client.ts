import { Inngest } from 'inngest'
import { env } from '@/lib/env'
import { embeddedOptions } from './embedded/client-options'

const isServerConfigured = Boolean(
  env.INNGEST_EVENT_KEY ||
  env.INNGEST_SIGNING_KEY ||
  env.INNGEST_BASE_URL ||
  (env.INNGEST_DEV && !['0', 'false'].includes(env.INNGEST_DEV)),
)

/** True when no Inngest server is configured: functions then run in this process, from a queue in PostgreSQL. */
export const isEmbedded = !isServerConfigured

/** `inngest.send(…)` reaches the configured server or, without one, the embedded runner. */
export const inngest = new Inngest({ id: 'musicmuse', ...(isEmbedded ? embeddedOptions() : {}) })
