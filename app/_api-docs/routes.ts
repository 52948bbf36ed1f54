import type { DocumentedRoute } from './documented'
import { accounts } from './groups/account'
import { history } from './groups/history'
import { life } from './groups/life'
import { musicMuse } from './groups/muse'
import { persons } from './groups/people'
import { statistics } from './groups/statistics'

/** Every route that a person's program may call; a test holds it against the files under app/api. */
export const documentedRoutes: DocumentedRoute[] = [
  ...statistics,
  ...musicMuse,
  ...history,
  ...persons,
  ...life,
  ...accounts,
]
