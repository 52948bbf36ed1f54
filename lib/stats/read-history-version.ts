import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { rows } from './rows'

/**
 * Increases with every change of the person's history, merges or local times. Part of every cache key of a statistic.
 */
export async function readHistoryVersion(userId: number): Promise<number> {
  const [found] = await rows(
    z.object({ version: z.number() }),
    Prisma.sql`select history_version as version from users where id = ${userId}`,
  )
  return found?.version ?? 0
}
