import { pool } from '@/lib/db'

/** How far (seconds since 1970) a client has carried over the person's history of another service; 0 if nothing. */
export async function latestImport(userId: number, service: string): Promise<number> {
  const { rows } = await pool.query<{ second: string }>(
    'select second from latest_imports where user_id = $1 and service = $2',
    [userId, service],
  )
  return Number(rows[0]?.second ?? 0)
}

/** Remembers it; an earlier instant than before is ignored. */
export async function setLatestImport(userId: number, service: string, second: number): Promise<void> {
  await pool.query(
    `insert into latest_imports (user_id, service, second) values ($1, $2, $3)
     on conflict (user_id, service) do update set second = greatest(latest_imports.second, excluded.second)`,
    [userId, service, second],
  )
}
