import type { MadeUpPlay } from '../made-up-history'
import { instant } from './days'
import type { Kind } from './denotation'
import { oneDecimal } from './figure'
import type { Entry } from './ranked'

/** The figure under the name that the answer gives it. */
export function extra(metric: string, kind: Kind, value: number): Record<string, unknown> {
  if (metric === 'skips') return { skips: value }
  if (metric === 'skip_rate') return { skip_rate: oneDecimal(value) }
  if (metric === 'days' || (metric === 'distinct' && kind === 'track')) return { days: value }
  return metric === 'distinct' ? { distinct: value } : {}
}

export const item = (
  rank: number,
  { id, plays, ms_played }: Pick<Entry, 'id' | 'plays' | 'ms_played'>,
  more: Record<string, unknown> = {},
) => ({ rank, id, plays, ms_played, ...more })

export const listen = (play: MadeUpPlay, rank: number) => ({
  rank,
  id: play.track,
  ms_played: play.ms,
  played_at: instant(play.at),
  ...(play.country !== null && { country: play.country }),
  ...(play.platform !== null && { platform: play.platform }),
})
