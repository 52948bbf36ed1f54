import { existsSync } from 'node:fs'

/** The program that PGBOUNCER names, or Debian's. JavaScript, because vitest.config.ts is read by Node as it is. */
export const findPgBouncer = () =>
  [process.env.PGBOUNCER, '/usr/sbin/pgbouncer'].find((file) => file !== undefined && existsSync(file))
