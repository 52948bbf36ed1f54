import * as block from '@/app/api/blocks/[username]/route'
import * as blocks from '@/app/api/blocks/route'
import * as compare from '@/app/api/compare/[username]/route'
import * as follow from '@/app/api/follows/[username]/route'
import * as friends from '@/app/api/friends/route'
import * as followers from '@/app/api/people/[username]/followers/route'
import * as following from '@/app/api/people/[username]/following/route'
import * as people from '@/app/api/people/route'
import * as userProfile from '@/app/api/user_profile/route'
import { BlocksAnswer, CompareAnswer, FriendsAnswer, PeopleAnswer, ProfileAnswer } from '../answers/people'
import { documented, nothing, says } from '../documented'

const tag = 'People'
const alice = { example: { params: { username: 'alice' } } }
const known = { ...alice, mayFail: ['not_found' as const] }

export const persons = [
  documented(tag, '/api/user_profile', userProfile, {
    GET: says('A person’s profile', 'The profile; what the caller may not see is absent.', ProfileAnswer, {
      example: { query: { username: 'alice' } },
      mayFail: ['not_found'],
    }),
  }),
  documented(tag, '/api/people', people, {
    GET: says('Searches people by name', 'The people whose profile the caller may see, friends first.', PeopleAnswer, {
      example: { query: { q: 'ali' } },
    }),
  }),
  documented(tag, '/api/people/{username}/followers', followers, {
    GET: says('Who follows a person', 'A page of people.', PeopleAnswer, known),
  }),
  documented(tag, '/api/people/{username}/following', following, {
    GET: says('Whom a person follows', 'A page of people.', PeopleAnswer, known),
  }),
  documented(tag, '/api/follows/{username}', follow, {
    PUT: nothing('Follows a person', known),
    DELETE: nothing('Follows a person no longer', alice),
  }),
  documented(tag, '/api/compare/{username}', compare, {
    GET: says(
      'The caller beside another person, over any period',
      'Affinity, totals, hours, shared items and those of each alone; the caller stands first.',
      CompareAnswer,
      { example: { params: { username: 'alice' }, query: { time_range: 'this_year' } }, mayFail: ['not_found'] },
    ),
  }),
  documented(tag, '/api/friends', friends, {
    GET: says('What friends played most in the last seven days', 'The friends, the busiest first.', FriendsAnswer),
  }),
  documented(tag, '/api/blocks', blocks, { GET: says('Whom the caller has blocked', 'The names.', BlocksAnswer) }),
  documented(tag, '/api/blocks/{username}', block, {
    PUT: nothing('Blocks a person whom the caller sees, or has ever followed or been followed by', known),
    DELETE: nothing('Blocks a person no longer', alice),
  }),
]
