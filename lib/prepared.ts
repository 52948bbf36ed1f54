import type { QueryConfig } from 'pg'
import { env, isPgBouncer } from '@/lib/env'

const isRepeated = !isPgBouncer(env.DATABASE_URL)

/**
 * A statement that each connection parses once and then knows by its name. Behind PgBouncer in transaction mode it is sent whole
 * each time, because the next transaction may get a connection that doesn't know it.
 */
export const prepared = ({ name, ...statement }: QueryConfig): QueryConfig =>
  isRepeated ? { name, ...statement } : statement
