import { followersOf } from '@/lib/people/person-card'
import { followList } from '../follow-list'

export const GET = followList('Who follows a person', followersOf)
