import 'server-only'
import { capitalized } from '@/lib/format/capitalized'
import type { Viewer } from '@/lib/viewer'
import { exampleInOwnYears } from './analyzer/example-in-history'
import { exampleFor } from './analyzer/suggest'
import { questionKinds } from './analyzer/kinds/registry'
import { recentQuestions, type AskedQuestion } from './question-history'
import { loadLibrary } from './load-library'
import { canAnswer } from './can-answer'

/** A question to begin with. Its kind decides the icon. */
export type Starter = { kind: Opener; query: string }
export type StartScreen = { starters: Starter[]; recent: AskedQuestion[]; hasPlays: boolean }

/** Kinds whose first example is a good first question, in this order. */
const openers = ['top', 'top_of', 'first_time', 'peak', 'at_least', 'names', 'dropped', 'series'] as const
type Opener = (typeof openers)[number]
const SHOWN = 6

/** Questions to begin with, with the person's own names, and their recent questions. */
export async function loadStartScreen(viewer: Viewer): Promise<StartScreen> {
  const [known, recent] = await Promise.all([loadLibrary(viewer.userId), recentQuestions(viewer.userId, 12)])
  const starters = openers.flatMap((opener) => {
    const example = questionKinds
      .find(({ name }) => name === opener)
      ?.examples.flatMap((text) => exampleInOwnYears(text, { ...known, viewer }) ?? [])
      .flatMap((text) => exampleFor(text, known) ?? [])
      .find((text) => canAnswer(text, { ...known, viewer }))
    return example ? [{ kind: opener, query: capitalized(example) }] : []
  })
  return { starters: starters.slice(0, SHOWN), recent, hasPlays: known.firstPlay !== null }
}
