import { forwardRequested, playsSubmitted } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { isForwarding } from '@/lib/forwarding/forwarders'
import { saveSubmittedPlays } from '@/lib/scrobbling/save-submitted-plays'
import { splitListedLines } from '@/lib/scrobbling/split-listed-lines'
import type { SubmittedPlay } from '@/lib/scrobbling/submitted-play'

/** The views are refreshed minutes after the event, so one event serves all plays of a minute, whoever played them. */
const EVENT_EVERY_MS = 60_000
const shared = globalThis as { musicmusePlaysAnnouncedAt?: number }

/**
 * Stores plays, has the statistics refreshed later and, where the person wants that, passes the plays on. When this
 * returns, they are committed.
 */
export async function storeAndAnnounce(userId: number, plays: SubmittedPlay[], now: Date): Promise<void> {
  const added = await saveSubmittedPlays(userId, plays)
  if (added === 0) return
  await splitListedLines(userId, plays).catch((error: unknown) =>
    console.warn('The artists that a client listed could not be told apart:', error),
  )
  // The plays are stored: an unreachable job server must not make the client send them again.
  void announce(userId, now).catch((error: unknown) =>
    console.warn('What follows submitted plays could not be requested:', error),
  )
}

async function announce(userId: number, now: Date) {
  const isDue = now.getTime() - (shared.musicmusePlaysAnnouncedAt ?? 0) >= EVENT_EVERY_MS
  if (isDue) shared.musicmusePlaysAnnouncedAt = now.getTime()
  const events = [
    ...(isDue ? [playsSubmitted.create({ userId })] : []),
    ...((await isForwarding(userId, now)) ? [forwardRequested.create({ userId })] : []),
  ]
  if (events.length > 0) await inngest.send(events)
}
