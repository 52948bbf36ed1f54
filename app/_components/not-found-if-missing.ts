import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/**
 * Awaits what a page is about and answers 404 if it is missing or hidden from the viewer. Call it before anything is sent:
 * once streaming has begun with 200, the status cannot become 404. For that reason a page that can be missing has no
 * loading.tsx; its slow parts are in a Suspense below this call.
 */
export async function notFoundIfMissing<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
}
