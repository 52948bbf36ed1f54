'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { accountDeleted, exportRequested } from '@/inngest/events'
import { deleteAccount, DeleteAccount } from '@/lib/account/deletion/delete-account'
import { ExportFormat } from '@/lib/account/export/export-format'
import { requestExport } from '@/lib/account/export/exports'
import { closeBrowserSession } from '@/lib/auth/browser-session'
import { action } from '@/lib/http/action'

export const startExportAction = action(z.object({ format: ExportFormat }), async ({ format }, viewer) => {
  const { ref, isNew } = await requestExport(viewer, format)
  if (isNew) await inngest.send(exportRequested.create(ref))
  revalidatePath('/settings/account')
})

export const deleteAccountAction = action(DeleteAccount, async (input, viewer, caller) => {
  await deleteAccount(viewer, input, caller)
  await inngest.send(accountDeleted.create({}))
  await closeBrowserSession(caller.address)
  redirect('/goodbye')
})
