/**
 * The numbers of PostgreSQL's advisory locks, all of them: two uses of one number would wait for each other. Locks taken
 * with a second number (a person, a worker) have a number space of their own.
 */
export const advisoryLocks = {
  /** Shared by every process that uses the embedded PostgreSQL: whoever leaves last stops it. */
  embeddedServer: 7_062_001,
  migrations: 7_062_002,
  /** With the person's id: changes of a person's history. */
  history: 7_062_003,
  /** With the worker's id: held for as long as the worker's process lives. */
  worker: 7_062_004,
  /** Setting up the tables of the job queue. */
  jobQueueSetUp: 7_062_005,
  viewRefresh: 7_062_006,
} as const
