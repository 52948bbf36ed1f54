import { AppError } from '@/lib/errors'

/** The body of a request. Throws `invalid`, in ListenBrainz' own words. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('invalid', 'Cannot parse JSON document.', { cause })
  }
}
