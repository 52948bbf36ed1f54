/**
 * The numbers of all of PostgreSQL's advisory locks. Two uses of the same number would wait for each other. Locks with
 * a second number (a person, a worker) cannot collide with locks that have only one.
 * Two locks are not listed because their numbers are computed: months of a history (lib/history/history-lock.ts) and
 * concurrency slots of jobs (inngest/embedded/concurrency.ts).
 */
export const advisoryLocks = {
  /** Shared by every process that uses the embedded PostgreSQL; the last to leave stops it. */
  embeddedServer: 7_062_001,
  migrations: 7_062_002,
  /** With the person's id: taken to change that person's history. */
  history: 7_062_003,
  /** With the worker's id: held as long as the worker's process lives. */
  worker: 7_062_004,
  /** Taken to create the tables of the job queue. */
  jobQueueSetUp: 7_062_005,
  /** Taken to refresh the materialized views, or with a person's id their figures. */
  figures: 7_062_006,
} as const
