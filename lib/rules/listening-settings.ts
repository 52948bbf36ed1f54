import 'server-only'
import { itemsOfRules } from './items-of-rules'
import { proposePodcasts } from './propose-podcasts'
import { proposedMoves } from './proposed-moves'
import { readRules } from './read-rules'

/** A person's rules in the API's form, with the names in them and what is proposed. */
export async function listeningSettings(userId: number) {
  const { rules, timeZone, isPending } = await readRules(userId)
  const [items, proposals, podcasts] = await Promise.all([
    itemsOfRules(rules),
    proposedMoves(userId),
    proposePodcasts(userId),
  ])
  return { rules, time_zone: timeZone, pending: isPending, items, proposals, podcasts }
}
export type ListeningSettings = Awaited<ReturnType<typeof listeningSettings>>
