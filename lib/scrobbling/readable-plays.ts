import { findPerson } from '@/lib/people/find-person'
import { AppError } from '@/lib/errors'
import type { TokenOwner } from '@/lib/auth/current-viewer'

export type ReadablePlays = { userId: number; username: string; isSubmittedOnly: boolean }

/**
 * Whose plays a client may read: a person's own, and another's where that person's privacy settings open the history.
 * A token that may only submit reads back what clients submitted, so that they can avoid sending a play twice, and
 * nothing else. Throws `not_found`, alike for who is hidden and who doesn't exist.
 */
export async function readablePlays(submitter: TokenOwner | null, username: string): Promise<ReadablePlays> {
  if (submitter && submitter.username === username.toLowerCase())
    return {
      userId: submitter.viewer.userId,
      username: submitter.username,
      isSubmittedOnly: submitter.scope === 'submit',
    }
  const asker = submitter?.scope === 'all' ? submitter.viewer.userId : null
  const missing = new AppError('not_found', `Cannot find user: ${username}`)
  const person = await findPerson(asker, username).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'not_found' ? missing : error
  })
  if (!person.visible.has('history')) throw missing
  return { userId: person.id, username: person.username, isSubmittedOnly: false }
}
