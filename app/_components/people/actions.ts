'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { block, unblock } from '@/lib/people/block'
import { follow, unfollow } from '@/lib/people/follow'

const ByName = z.object({ username: z.string().min(1).max(100) })

export const followAction = action(ByName.extend({ follows: z.boolean() }), async ({ username, follows }, viewer) => {
  if (follows) await follow(viewer, username)
  else await unfollow(viewer, username)
  showEverywhere()
})

export const blockAction = action(
  ByName.extend({ isBlocked: z.boolean() }),
  async ({ username, isBlocked }, viewer) => {
    if (isBlocked) await block(viewer, username)
    else await unblock(viewer, username)
    showEverywhere()
  },
)

/** On the person's profile as well as in the lists of people. */
function showEverywhere() {
  revalidatePath('/people')
  revalidatePath('/u/[username]', 'page')
}
