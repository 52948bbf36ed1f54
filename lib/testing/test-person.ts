import { createUser, SignUp } from '@/lib/sign-in/create-user'
import type { Viewer } from '@/lib/viewer'

export const goodPassword = 'seventeen green pears'

/** Creates an account like sign-up does, and its viewer. */
export async function createPerson(
  username: string,
  more: Partial<Viewer> & { password?: string } = {},
): Promise<Viewer> {
  const { password = goodPassword, ...viewer } = more
  const timeZone = viewer.timeZone ?? 'UTC'
  const { userId } = await createUser(SignUp.parse({ username, email: `${username}@example.org`, password, timeZone }))
  return { userId, timeZone, now: new Date(), weekStart: 1, hemisphere: 'north', country: 'US', ...viewer }
}
