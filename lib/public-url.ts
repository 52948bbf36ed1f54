import { withBasePath } from '@/lib/base-path'
import { env } from '@/lib/env'

/** The whole address of a page of this site, for emails and for links that are passed on. */
export const publicUrl = (path: string): string =>
  new URL(withBasePath(path), env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`).href
