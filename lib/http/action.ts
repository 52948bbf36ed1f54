import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { currentViewer } from '@/lib/auth/current-viewer'
import { callerOf, type Caller } from '@/lib/http/caller'
import { checkOrigin } from '@/lib/http/check-origin'
import { errorBody, type ErrorBody } from '@/lib/http/error-response'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { zodErrors } from '@/lib/http/zod-errors'
import { rejectNullBytes } from '@/lib/validation/reject-null-bytes'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ErrorBody }

/** Called with plain data, with a form, or by `useActionState` with the previous state and a form. */
type Action<I, T> = {
  (input: I | FormData): Promise<ActionResult<T>>
  (before: ActionResult<T> | null, form: FormData): Promise<ActionResult<T>>
}
type Verb<S extends z.ZodType, V, T> = (input: z.output<S>, viewer: V, caller: Caller) => T | Promise<T>

const actionLimit: Limit = { name: 'action', tries: 600, seconds: 60 }

/**
 * The only wrapper for server actions: origin check → viewer → rate limit → schema → handler. The input is never sent
 * back. With `{ anonymous: true }` the viewer may be null.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  verb: Verb<S, Viewer, T>,
  options?: { anonymous?: false },
): Action<z.input<S>, T>
export function action<S extends z.ZodType, T>(
  schema: S,
  verb: Verb<S, Viewer | null, T>,
  options: { anonymous: true },
): Action<z.input<S>, T>
export function action<S extends z.ZodType, T>(
  schema: S,
  verb: Verb<S, never, T>,
  options: { anonymous?: boolean } = {},
): Action<z.input<S>, T> {
  return async (...args: unknown[]) => {
    try {
      const sent = await headers()
      checkOrigin(sent) // Next refuses other origins, but not a missing one
      const viewer = await currentViewer()
      if (!viewer && !options.anonymous) throw new AppError('unauthorized', 'You’ve been signed out. Sign in again.')
      const caller = callerOf(sent)
      await takeAttempt(actionLimit, viewer ? `user:${viewer.userId}` : caller.address)
      const input = rejectNullBytes(schema.parse(plain(args.at(-1)), zodErrors))
      return { ok: true, data: await (verb as Verb<S, Viewer | null, T>)(input, viewer, caller) }
    } catch (error) {
      unstable_rethrow(error)
      return { ok: false, error: errorBody(error) }
    }
  }
}

/** A form's fields without those that React adds, which begin with `$ACTION_`. */
function plain(input: unknown): unknown {
  if (!(input instanceof FormData)) return input
  return Object.fromEntries([...input].filter(([name]) => !name.startsWith('$ACTION_')))
}
