import * as event from '@/app/api/events/[id]/route'
import * as events from '@/app/api/events/route'
import * as fame from '@/app/api/hall_of_fame/route'
import * as share from '@/app/api/shares/[id]/route'
import * as shares from '@/app/api/shares/route'
import { EventAnswer, EventsAnswer } from '../answers/events'
import { HallOfFameAnswer } from '../answers/fame'
import { ShareAnswer, SharesAnswer } from '../answers/sharing'
import { documented, nothing, says } from '../documented'

const japan = { name: 'Japan', category: 'travel', start_date: '2019-04-02', end_date: '2019-04-20' }
const one = { example: { params: { id: 4 } }, mayFail: ['not_found' as const] }

export const life = [
  documented('Life events', '/api/events', events, {
    GET: says('The caller’s life events', 'The events, the latest first.', EventsAnswer),
    POST: says('Adds a life event', 'The event.', EventAnswer, { status: 201, example: { body: japan } }),
  }),
  documented('Life events', '/api/events/{id}', event, {
    GET: says('One life event', 'The event.', EventAnswer, one),
    PUT: says('Changes a life event', 'The event.', EventAnswer, {
      example: { params: { id: 4 }, body: japan },
      mayFail: ['not_found'],
    }),
    DELETE: says('Deletes a life event', 'The event as it was: posting it again undoes this.', EventAnswer, one),
  }),
  documented('Hall of fame', '/api/hall_of_fame', fame, {
    GET: says('The caller’s hall of fame', 'The items of every kind in their places.', HallOfFameAnswer),
    PUT: says('Sets the places of one kind', 'The items of that kind.', HallOfFameAnswer, {
      example: { body: { kind: 'track', ids: [17, 4, 9] } },
    }),
  }),
  documented('Sharing', '/api/shares', shares, {
    GET: says('The caller’s links to single views', 'The links that still work.', SharesAnswer),
    POST: says('Makes a link to one view', 'The link; asked for again, the one that there is.', ShareAnswer, {
      status: 201,
      example: { body: { view: 'top', type: 'artists', time_range: 'year_2022' } },
      mayFail: ['not_found', 'conflict'],
    }),
  }),
  documented('Sharing', '/api/shares/{id}', share, { DELETE: nothing('Takes a link back', one) }),
]
