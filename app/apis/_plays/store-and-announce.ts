import { inngest } from '@/inngest/inngest-client'
import { playsSubmitted } from '@/inngest/events'
import { saveSubmittedPlays } from '@/lib/scrobbling/save-submitted-plays'
import type { SubmittedPlay } from '@/lib/scrobbling/submitted-play'

/** The views are refreshed minutes after the event, so one event serves all plays of a minute, whoever played them. */
const EVENT_EVERY_MS = 60_000
const shared = globalThis as { musicmusePlaysAnnouncedAt?: number }

/** Stores plays and has the statistics refreshed later. When this returns, they are committed. */
export async function storeAndAnnounce(userId: number, plays: SubmittedPlay[], now: Date): Promise<void> {
  const added = await saveSubmittedPlays(userId, plays)
  if (added > 0) announce(userId, now)
}

function announce(userId: number, now: Date) {
  if (now.getTime() - (shared.musicmusePlaysAnnouncedAt ?? 0) < EVENT_EVERY_MS) return
  shared.musicmusePlaysAnnouncedAt = now.getTime()
  // The plays are stored: an unreachable job server must not make the client send them again.
  void inngest
    .send(playsSubmitted.create({ userId }))
    .catch((error: unknown) => console.warn('The refresh after submitted plays could not be requested:', error))
}
