import { eventType } from 'inngest'
import { z } from 'zod'

const id = z.int().positive()
const person = z.object({ userId: id })

/** An upload is stored and waits to be read. */
export const importRequested = eventType('import/requested', { schema: person.extend({ importId: id }) })
/** Asks for one import; asked again (after a crash, say), it starts no second time. */
export const importRequest = (ref: { userId: number; importId: number }) =>
  importRequested.create(ref, { id: `import-${ref.userId}-${ref.importId}` })
/** Its owner wants no more of it: a waiting or running import ends. */
export const importCancelled = eventType('import/cancelled', { schema: person.extend({ importId: id }) })
/** Plays came, went or changed; sent after the transaction that called bumpHistoryVersion. */
export const historyChanged = eventType('history/changed', { schema: person })
/** user_settings.time_zone is no longer the zone the local columns were computed in. */
export const timeZoneChanged = eventType('history/time-zone-changed', { schema: person })
export const exportRequested = eventType('export/requested', { schema: person.extend({ exportId: id }) })
/** Somebody is gone: views and the memory of background runs still know figures and numbers of theirs. Names nobody. */
export const accountDeleted = eventType('account/deleted', { schema: z.object({}) })
