import { AppError } from '@/lib/errors'
import { protocolRoute } from '@/lib/http/protocol-route'
import { listenbrainzError } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'

/** Answers every path of another product's protocol that has no route here. Its form is ListenBrainz's. */
const nowhere = protocolRoute(
  { summary: 'Replies not_found', anonymous: true },
  () => {
    throw new AppError('not_found', 'This server does not have this part of the protocol.')
  },
  listenbrainzError,
)

export { preflight as OPTIONS } from '@/lib/http/protocol-route'
export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT }
