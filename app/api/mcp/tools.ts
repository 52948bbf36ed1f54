import { z } from 'zod'
import * as events from '@/app/api/events/route'
import * as history from '@/app/api/history/route'
import * as musicMuse from '@/app/api/music_muse/route'
import * as search from '@/app/api/search/route'
import * as topItems from '@/app/api/top_items/route'
import * as userProfile from '@/app/api/user_profile/route'
import type { Route } from '@/lib/http/route'
import { AskInput } from '@/lib/musicnlp/ask-input'
import { TypedQuestion } from '@/lib/musicnlp/typed-question'

/** A tool is one of the API's routes under a name: the same input, permissions, limits and reply. */
export type Tool = { description: string; method: 'GET' | 'POST'; path: string; route: Route; input: z.ZodType }

const get = (description: string, path: string, route: Route): Tool => ({
  description,
  method: 'GET',
  path,
  route,
  input: route.operation.query ?? z.strictObject({}),
})

const muse = (description: string, input: z.ZodType): Tool => ({
  description,
  method: 'POST',
  path: '/api/music_muse',
  route: musicMuse.POST,
  input,
})

/** None of them changes the listening history. */
export const tools = new Map<string, Tool>([
  [
    'ask',
    muse(
      'Answers a question about the listening history in plain English, such as “top songs on Fridays in 2022 after ' +
        '6 pm”. The figures are exact. An answer of the kind `choices` offers questions that may be meant: ask one of ' +
        'them. With a follow-up question, send the `context` of the answer before.',
      AskInput,
    ),
  ],
  [
    'query',
    muse(
      'Answers a question given as data, for words that `ask` does not understand. `search_items` finds the ids of ' +
        'artists, albums and tracks; the `understood` of every answer of `ask` is such a question.',
      z.object({ question: TypedQuestion }),
    ),
  ],
  [
    'search_items',
    get(
      'Finds artists, albums and tracks by name, with their ids; typos are allowed. Also people, life events and imports.',
      '/api/search',
      search.GET,
    ),
  ],
  ['top_items', get('The top tracks, albums or artists of a period, page by page.', '/api/top_items', topItems.GET)],
  [
    'profile',
    get(
      'A profile: totals, streaks, listening by hour and weekday, recent favorites.',
      '/api/user_profile',
      userProfile.GET,
    ),
  ],
  ['history', get('The single plays of a period, the newest first.', '/api/history', history.GET)],
  ['list_events', get('The life events of the listener, such as a trip or a job.', '/api/events', events.GET)],
])
