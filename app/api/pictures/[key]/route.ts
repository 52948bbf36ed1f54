import { z } from 'zod'
import { readPicture } from '@/lib/account/picture'
import { route } from '@/lib/http/route'

const Key = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/, 'There is no such picture.') })

/** A picture never changes under its key, and the key is known only to those who were shown it. */
export const GET = route(
  Key,
  async ({ key }) =>
    new Response(new Uint8Array(await readPicture(key)), {
      headers: {
        'Content-Type': 'image/webp',
        'Cache-Control': 'private, max-age=31536000, immutable',
        'Content-Disposition': 'inline',
      },
    }),
  { anonymous: true, limit: { name: 'pictures', tries: 6000, seconds: 60 } },
)
