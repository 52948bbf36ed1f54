'use server'
import { revalidatePath } from 'next/cache'
import { rulesChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { startRecompute } from '@/lib/history/recompute-history'
import { action } from '@/lib/http/action'
import { ListeningRules } from '@/lib/rules/listening-rules'
import { previewRules } from '@/lib/rules/preview-rules'
import { saveRules } from '@/lib/rules/save-rules'

export const previewListening = action(ListeningRules, (rules, { userId }) => previewRules(userId, rules))

export const saveListening = action(ListeningRules, async (rules, { userId }) => {
  await saveRules(userId, rules)
  await inngest.send(rulesChanged.create({ userId }))
  await startRecompute(userId)
  revalidatePath('/', 'layout')
})
