'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { markFollowersSeen } from '@/lib/people/new-followers'

export const markFollowersSeenAction = action(z.object({}), async (_, viewer) => {
  await markFollowersSeen(viewer)
  revalidatePath('/', 'layout')
})
