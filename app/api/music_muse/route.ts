import { env } from '@/lib/env'
import { route } from '@/lib/http/route'
import { askAndSave } from '@/lib/musicnlp/ask-and-save'
import { AskOrTypedInput } from '@/lib/musicnlp/ask-input'
import { answerTyped } from '@/lib/musicnlp/client'
import { MuseReply } from './schema'

export const POST = route(
  {
    summary: 'Answers a question in plain English',
    body: AskOrTypedInput,
    response: MuseReply,
    errors: ['unavailable'],
    example: { body: { query: 'What were my top tracks on Fridays in the summer of 2022 after 6PM?' } },
    limit: { name: 'muse', tries: Math.ceil(env.API_REQUESTS_PER_MINUTE / 10), seconds: 60 },
  },
  (input, viewer) => ('question' in input ? answerTyped(input.question, viewer) : askAndSave(input, viewer)),
)
