import { z } from 'zod'
import PgBoss from 'pg-boss'
import { env } from '@/lib/env'
import { inTransaction } from '@/lib/in-transaction'
import type { FunctionConfig } from './function-config'
import { withSetupLock } from './with-setup-lock'
import type { StoredEvent } from './run'
import { startRun } from './start-run'
import { lockConcurrency } from './concurrency'

const PREFIX = 'cron.'

/**
 * Starts pg-boss's scheduler for functions with a cron trigger (in UTC), which also maintains pg-boss's tables.
 * With several processes only one fires each schedule. A job whose process dies is fired again under the same id,
 * so its function still starts once. Returns what stops the scheduler.
 */
export async function startCron(configs: Map<string, FunctionConfig>): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env.DIRECT_URL ?? '',
    max: 2,
    application_name: 'musicmuse cron',
    cronMonitorIntervalSeconds: 10,
    cronWorkerIntervalSeconds: 2,
  })
  boss.on('error', (error) => console.warn('The job scheduler:', error.message))
  const schedules = [...configs.values()].flatMap((config) =>
    config.triggers.flatMap((trigger, index) =>
      'cron' in trigger ? { name: `${PREFIX}${config.id}.${index}`, cron: trigger.cron, config } : [],
    ),
  )
  await withSetupLock(async () => {
    await boss.start()
    for (const { name } of schedules) await boss.createQueue(name, { name, expireInSeconds: 60 })
  })
  for (const { name, cron, config } of schedules) {
    await boss.schedule(name, cron, {}, { tz: 'UTC' })
    await boss.work(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) await startScheduledRun(config, timerEvent(job.id, cron))
    })
  }
  await removeOldSchedules(boss, new Set(schedules.map((schedule) => schedule.name)))
  return () => boss.stop({ graceful: false, close: true })
}

function startScheduledRun(config: FunctionConfig, event: StoredEvent) {
  return inTransaction(async (client) => {
    await lockConcurrency(client)
    await startRun(client, config, event)
  })
}

const timerEvent = (id: string, cron: string) => ({
  id,
  name: 'inngest/scheduled.timer',
  data: { cron },
  ts: Date.now(),
})

async function removeOldSchedules(boss: PgBoss, names: Set<string>) {
  const known = z.array(z.object({ name: z.string() })).parse(await boss.getSchedules())
  for (const { name } of known) if (name.startsWith(PREFIX) && !names.has(name)) await boss.unschedule(name)
}
