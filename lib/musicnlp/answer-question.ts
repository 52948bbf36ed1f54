import 'server-only'
import { z } from 'zod'
import { dayInZone } from '@/lib/time/day-in-zone'
import { historyEnd } from '@/lib/time/history-end'
import { untilChange } from '@/lib/stats/until-change'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { Answer } from './question/answer-data'
import { phrase } from './answer/phrase'
import { nextContext, type ConversationContext } from './question/conversation-context'
import { readAs } from './db/reader'
import { execute } from './executor/execute'
import type { Question } from './question/question'

/**
 * Reads the data that a question asks for and says it in a sentence; `kind: 'none'` where the data cannot answer it.
 * @param played the person's `playedSpan`
 */
export async function answerQuestion(
  question: Question,
  viewer: Viewer,
  played: PlayedSpan,
): Promise<{ answer: Answer; context: ConversationContext }> {
  const { first, last } = played
  const start = first && dayInZone(first, viewer.timeZone)
  const end = historyEnd({ lastPlay: last, viewer })
  const data = await readAnswer(viewer, { question, end, upTo: last && last > viewer.now ? viewer.now : null })
  const phrased = data.kind === 'none' ? { ...question, intent: 'unsupported' as const } : question
  const { kind, ...rest } = data
  return {
    answer: {
      kind,
      sentence: phrase({ question: phrased, data, viewer, historyStart: start, historyEnd: end }),
      ...rest,
    },
    context: nextContext(question, data, viewer.timeZone),
  }
}

/** `upTo`: the present moment if the history goes beyond it; an answer that leaves out later plays is then given only now */
type Asked = { question: Question; end: string | null; upTo: Date | null }

const readAnswer = untilChange('muse', (viewer, { question, end }: Asked) =>
  readAs(viewer, (reader) => execute({ question, viewer, reader, historyEnd: end }), viewer.now),
)

const PlayedSpan = z.object({ first: z.date().nullable(), last: z.date().nullable() })
type PlayedSpan = z.infer<typeof PlayedSpan>

/** When the person played something first and last; of all plays, those that don't count too. */
export const playedSpan = untilChange('first-and-last-play', (viewer: Viewer) =>
  readAs(viewer, (reader) =>
    reader.row(
      PlayedSpan,
      Prisma.sql`select
        (select p.played_at from plays p order by p.played_at limit 1) as first,
        (select p.played_at from plays p order by p.played_at desc limit 1) as last`,
    ),
  ),
)
