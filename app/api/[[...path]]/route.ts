import { z } from 'zod'
import { route } from '@/lib/http/route'
import { notFound } from '@/lib/errors'

/** What no other route answers. */
const nowhere = route(
  z.object({}),
  () => {
    throw notFound('address')
  },
  { anonymous: true, body: 'raw' },
)

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT }
