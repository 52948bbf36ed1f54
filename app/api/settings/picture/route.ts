import { z } from 'zod'
import { maxPictureBytes, removePicture, setPicture } from '@/lib/account/picture'
import { pictureUrl } from '@/lib/format/picture-url'
import { route } from '@/lib/http/route'
import { AppError, invalid } from '@/lib/errors'

const envelope = 64 * 1024

export const POST = route(
  {
    summary: 'Sets the profile picture: a PNG, JPEG or WebP of 5 MB at most',
    upload: { field: 'picture', many: false },
    response: z
      .strictObject({ image_url: z.string().describe('Where it is served, as WebP') })
      .describe('Where the picture is served.'),
    limit: { name: 'picture', tries: 30, seconds: 3600 },
  },
  async (_, viewer, request) => {
    const picture = await pictureIn(request)
    return { image_url: pictureUrl(await setPicture(viewer, picture)) }
  },
)

export const DELETE = route({ summary: 'Removes the profile picture' }, async (_, viewer) => removePicture(viewer))

/** The file in the form field `picture`. A body that is too long, or has no Content-Length, is refused unread. */
async function pictureIn(request: Request): Promise<Buffer> {
  const declared = Number(request.headers.get('content-length'))
  if (!declared) throw invalid('picture', 'Choose a picture first, and send its length.')
  if (declared > maxPictureBytes + envelope) throw new AppError('too_large', 'The picture may have at most 5 MB.')
  const form = await request.formData().catch((cause: unknown) => {
    throw new AppError('invalid', 'Send the picture as multipart/form-data.', { cause })
  })
  const file = form.get('picture')
  if (!(file instanceof File) || file.size === 0) throw invalid('picture', 'Choose a picture first.')
  return Buffer.from(await file.arrayBuffer())
}
