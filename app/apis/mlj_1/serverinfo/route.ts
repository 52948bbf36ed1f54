import { z } from 'zod'
import { protocolRoute } from '@/lib/http/protocol-route'
import { malojaError } from '@/lib/scrobbling/maloja/maloja-error'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const ServerInfo = z.object({
  name: z.string(),
  version: z.array(z.string()),
  versionstring: z.string().describe('The version of Maloja whose protocol this is'),
  db_status: z.object({ healthy: z.boolean(), rebuildinprogress: z.boolean(), complete: z.boolean() }),
})

export const GET = protocolRoute(
  { summary: 'Maloja: about this server', response: ServerInfo, anonymous: true },
  () =>
    Response.json({
      name: 'MusicMuse',
      version: ['3', '2', '6'],
      versionstring: '3.2.6',
      db_status: { healthy: true, rebuildinprogress: false, complete: true },
    } satisfies z.infer<typeof ServerInfo>),
  malojaError,
)
