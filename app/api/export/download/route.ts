import { Readable } from 'node:stream'
import { z } from 'zod'
import { openExport } from '@/lib/account/export/exports'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'

export const GET = route(
  {
    summary: 'Downloads an export',
    query: z.object({ id: Id }),
    file: { type: 'application/zip', description: 'The zip.' },
    errors: ['not_found'],
    example: { query: { id: 5 } },
  },
  async ({ id }, viewer) => {
    const { content, bytes } = await openExport(viewer, id)
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="musicmuse-${viewer.now.toISOString().slice(0, 10)}.zip"`,
      'Cache-Control': 'private, no-store',
    }
    // The same stream has two type declarations, the browser's and Node's.
    return new Response(Readable.toWeb(content) as ReadableStream, { headers })
  },
)
