import { AppError } from '@/lib/errors'

/** A request's body as text, read no further than `maxBytes`. Throws `too_large` with the message. */
export async function readText(request: Request, maxBytes: number, message: string): Promise<string> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value)
    bytes += next.value.byteLength
    if (bytes > maxBytes) throw new AppError('too_large', message)
  }
  return Buffer.concat(chunks).toString('utf8')
}
