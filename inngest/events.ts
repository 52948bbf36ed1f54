import { eventType } from 'inngest'
import { z } from 'zod'

const id = z.int().positive()
const person = z.object({ userId: id })

/** An upload is stored and can be imported. */
export const importRequested = eventType('import/requested', { schema: person.extend({ importId: id }) })
/** The event that starts one import. Its id makes sending it again, for example after a crash, harmless. */
export const importRequest = (ref: { userId: number; importId: number }) =>
  importRequested.create(ref, { id: `import-${ref.userId}-${ref.importId}` })
/** The owner confirmed what a waiting import had to guess: it is read as if it had just been requested. */
export const importReviewed = (ref: { userId: number; importId: number }) =>
  importRequested.create(ref, { id: `import-${ref.userId}-${ref.importId}-reviewed` })
/** The owner cancelled a waiting or running import. */
export const importCancelled = eventType('import/cancelled', { schema: person.extend({ importId: id }) })
/** Plays were added, removed or changed. Send it after the transaction that called bumpHistoryVersion. */
export const historyChanged = eventType('history/changed', { schema: person })
/** Clients submitted plays. Sent at most once a minute by a process, for one of the people whose plays came in it. */
export const playsSubmitted = eventType('plays/submitted', { schema: person })
/** New plays of a person are to be passed on to the server that they named. */
export const forwardRequested = eventType('plays/forward-requested', { schema: person })
/** A person's time zone or rules changed, so their plays have to be recomputed. */
export const rulesChanged = eventType('history/rules-changed', { schema: person })
export const exportRequested = eventType('export/requested', { schema: person.extend({ exportId: id }) })
/** An account was deleted. Carries no data: views and stored runs are cleaned up for all deleted accounts at once. */
export const accountDeleted = eventType('account/deleted', { schema: z.object({}) })
