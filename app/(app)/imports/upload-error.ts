import { z } from 'zod'

const ErrorBody = z.object({ error: z.object({ message: z.string() }) })

/** Why an upload failed: what MusicMuse says, or, where the answer isn't ours, what the status means. */
export function uploadError(status: number, body: string): string {
  try {
    return ErrorBody.parse(JSON.parse(body)).error.message
  } catch {
    // A proxy in front of us answers with a page of its own.
    if (status !== 413) return 'The upload failed. Please try again.'
    return (
      'A proxy in front of MusicMuse refused the upload because it is too large (413). Whoever runs the proxy can raise ' +
      'its limit for uploads, which is client_max_body_size in nginx.'
    )
  }
}
