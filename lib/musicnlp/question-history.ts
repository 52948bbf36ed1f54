import 'server-only'
import { db, pool } from '@/lib/db'
import { prepared } from '@/lib/prepared'

/** How many questions are kept for each person. */
const KEPT = 200

export type AskedQuestion = { id: number; query: string; answer: string; asked_at: string }

/** Saves a question with the sentence that answered it, and deletes all but the 200 before. */
export async function saveQuestion(
  userId: number,
  { query, answer, askedAt }: { query: string; answer: string; askedAt: Date },
): Promise<void> {
  await Promise.all([
    pool.query(prepared({ name: 'save-question', text: insertion, values: [userId, query, answer, askedAt] })),
    pool.query(prepared({ name: 'forget-questions', text: deletion, values: [userId, KEPT] })),
  ])
}

// Prepared statements, not Prisma: every answer ends with them.
const insertion = 'insert into muse_questions (user_id, query, answer, asked_at) values ($1, $2, $3, $4)'
const deletion = `
  delete from muse_questions
  where user_id = $1 and id <= (select id from muse_questions where user_id = $1 order by id desc offset $2 limit 1)`

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
