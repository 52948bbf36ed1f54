import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/**
 * What a page is about; where it is not there, or not for this viewer to see, neither is the page. Ask before anything
 * is shown: once the first words are on their way, with 200, the answer cannot become a 404. So no loading.tsx stands
 * over a page that can be missing; what takes long waits in a Suspense below this.
 */
export async function notFoundIfMissing<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
}
