import type { IntentTraits } from './traits'

/** What follow-ups of many intents take over from the question before. */

export const keepsTime = { inheritsTime: 'always' } as const satisfies Partial<IntentTraits>
export const keepsNameAndTime = { inheritsName: true, inheritsTime: 'always' } as const satisfies Partial<IntentTraits>
/** A figure of plays, hours or skips */
export const keepsAll = { ...keepsNameAndTime, isFigure: true } as const satisfies Partial<IntentTraits>
