import { pool } from '@/lib/db'

let asked: Promise<boolean> | undefined

/** Whether this instance is distributed over several machines. Asked once in a process. */
export function isCluster(): Promise<boolean> {
  asked ??= readIsCluster().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

async function readIsCluster(): Promise<boolean> {
  const { rowCount } = await pool.query(`select from pg_extension where extname = 'citus'`)
  return rowCount === 1
}
