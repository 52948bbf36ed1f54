import { z } from 'zod'
import { readPicture } from '@/lib/account/picture'
import { route } from '@/lib/http/route'

/** A picture never changes under its key, and only people who were shown it know the key. */
export const GET = route(
  {
    summary: 'A profile picture',
    params: z.object({ key: z.string().regex(/^[0-9a-f]{32}$/, 'There is no such picture.') }),
    file: { type: 'image/webp', description: 'The picture, 512 × 512; it never changes under its key.' },
    errors: ['not_found'],
    example: { params: { key: '0123456789abcdef0123456789abcdef' } },
    anonymous: true,
    limit: { name: 'pictures', tries: 6000, seconds: 60 },
  },
  async ({ key }) =>
    new Response(new Uint8Array(await readPicture(key)), {
      headers: {
        'Content-Type': 'image/webp',
        'Cache-Control': 'private, max-age=31536000, immutable',
        'Content-Disposition': 'inline',
      },
    }),
)
