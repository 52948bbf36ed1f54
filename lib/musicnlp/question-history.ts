import 'server-only'
import { db } from '@/lib/db'

/** How many questions are kept for each person. */
const KEPT = 200

export type AskedQuestion = { id: number; query: string; answer: string; asked_at: string }

/** Saves a question with the sentence that answered it, and deletes all but the last 200. */
export async function saveQuestion(
  userId: number,
  { query, answer, askedAt }: { query: string; answer: string; askedAt: Date },
): Promise<void> {
  await db.museQuestion.create({ data: { userId, query, answer, askedAt } })
  const [oldest] = await db.museQuestion.findMany({
    where: { userId },
    orderBy: { id: 'desc' },
    skip: KEPT,
    take: 1,
    select: { id: true },
  })
  if (oldest) await db.museQuestion.deleteMany({ where: { userId, id: { lte: oldest.id } } })
}

/** The person's questions, newest first, each wording once. */
export async function recentQuestions(userId: number, count = KEPT): Promise<AskedQuestion[]> {
  const rows = await db.museQuestion.findMany({ where: { userId }, orderBy: { id: 'desc' }, take: KEPT })
  const newest = rows.filter((row, index) => rows.findIndex(({ query }) => query === row.query) === index)
  return newest
    .slice(0, count)
    .map(({ id, query, answer, askedAt }) => ({ id, query, answer, asked_at: askedAt.toISOString() }))
}

export async function deleteQuestions(userId: number): Promise<void> {
  await db.museQuestion.deleteMany({ where: { userId } })
}
