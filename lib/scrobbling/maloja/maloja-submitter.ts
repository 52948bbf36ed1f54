import { AppError } from '@/lib/errors'
import { submitterOf, type Submitter } from '../token-owner'
import type { Parameters } from './read-parameters'

/** Whose access token is in `key`. Throws `forbidden`. */
export async function malojaSubmitter({ key }: Parameters, request: Request, now: Date): Promise<Submitter> {
  const submitter = await submitterOf(typeof key === 'string' ? key.trim() : '', request, now)
  if (!submitter) throw new AppError('forbidden', 'The key is not valid. Use an access token.')
  return submitter
}
