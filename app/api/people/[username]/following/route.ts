import { followeesOf } from '@/lib/people/person-card'
import { followList } from '../follow-list'

export const GET = followList('Whom a person follows', followeesOf)
