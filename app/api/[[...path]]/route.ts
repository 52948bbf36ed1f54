import { route } from '@/lib/http/route'
import { notFound } from '@/lib/errors'

/** Answers every path that has no other route. */
const nowhere = route({ summary: 'Replies not_found', anonymous: true }, () => {
  throw notFound('address')
})

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT }
