import type { Viewer } from '../../viewer'
import type { PreviousTurn } from '../question/conversation-context'
import type { AvailableData } from '../question/understanding'
import type { NameIndex } from './names/name-index'
import type { LifeEvent } from './time-filter'

/** Everything about the person that a question is understood with. */
export type UnderstandInput = {
  viewer: Viewer
  /** The asking person's own library */
  library: NameIndex
  events: readonly LifeEvent[]
  firstPlay?: Date | null
  lastPlay?: Date | null
  /** The person's days with plays in order, YYYY-MM-DD */
  playedDays?: readonly string[]
  /** What the person's files contain; everything where absent */
  available?: AvailableData
  context?: PreviousTurn | null
}
