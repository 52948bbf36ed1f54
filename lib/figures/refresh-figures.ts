import 'server-only'
import { pool } from '@/lib/db'
import { figuresKind } from './arrange-figures'
import type { Refreshed } from './kept-figures'
import { refreshPeople } from './refresh-person'
import { refreshViews } from './refresh-views'

/**
 * Brings everybody's figures up to date, without blocking readers: the views for all at once, or the tables of each person whose
 * history changed, the longest waiting first. Views take longer the more history all people have, tables the more people
 * changed theirs.
 * @param patienceMs after how long no other person is begun; those who are left come first the next time
 */
export async function refreshFigures(patienceMs = Infinity): Promise<Refreshed[]> {
  return (await figuresKind(pool)) === 'views' ? refreshViews() : refreshPeople(patienceMs)
}
