import type { Intent } from '../question/question'
import { amountIntents } from './amount-intents'
import { findingIntents } from './finding-intents'
import { momentIntents } from './moment-intents'
import { rankingIntents } from './ranking-intents'
import { rhythmIntents } from './rhythm-intents'
import { setIntents } from './set-intents'
import { summaryIntents } from './summary-intents'
import type { IntentTraits } from './traits'

/** What each intent is; the compiler asks for a new one's. */
export const intentTraits: Record<Intent, IntentTraits> = {
  ...rankingIntents,
  ...amountIntents,
  ...momentIntents,
  ...findingIntents,
  ...setIntents,
  ...rhythmIntents,
  ...summaryIntents,
}
