import * as questions from '@/app/api/music_muse/questions/route'
import * as muse from '@/app/api/music_muse/route'
import { MuseAnswer, QuestionsAnswer } from '../answers/muse'
import { documented, nothing, says } from '../documented'

const tag = 'Music Muse'

export const musicMuse = [
  documented(tag, '/api/music_muse', muse, {
    POST: says(
      'A question in plain words',
      'The answer, how it was understood, and what could be asked next. What could not be understood is an answer of the kind none.',
      MuseAnswer,
      {
        example: { body: { query: 'What were my top tracks on Fridays in the summer of 2022 after 6PM?' } },
        mayFail: ['unavailable'],
      },
    ),
  }),
  documented(tag, '/api/music_muse/questions', questions, {
    GET: says(
      'The caller’s latest questions',
      'The questions with the sentences that answered them, the newest first.',
      QuestionsAnswer,
    ),
    DELETE: nothing('Forgets the caller’s questions'),
  }),
]
