import 'server-only'
import type { Caller } from '@/lib/http/caller'
import { audit } from '@/lib/security/audit'
import { createInvitation } from '@/lib/sign-in/invitations'
import type { Viewer } from '@/lib/viewer'
import { requireAdministrator } from './administrator'

/** A link with which one person can sign up. Throws `not_found` for who is no administrator. */
export async function invitePerson(viewer: Viewer, { address }: Caller): Promise<string> {
  await requireAdministrator(viewer)
  const link = await createInvitation(viewer.now)
  await audit('admin_invited', { userId: viewer.userId, address })
  return link
}
