import { z } from 'zod'
import { route } from '@/lib/http/route'
import { forgetQuestions, recentQuestions } from '@/lib/musicnlp/question-history'

export const GET = route(z.object({}), async (_, viewer) => ({ questions: await recentQuestions(viewer.userId) }))

export const DELETE = route(z.object({}), async (_, viewer) => forgetQuestions(viewer.userId))
