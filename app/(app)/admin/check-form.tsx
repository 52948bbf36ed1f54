'use client'
import { useState } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import type { ServerPart } from '@/lib/admin/server-state'
import { checkServerAction } from './actions'
import { PartList } from './part-list'

export function CheckForm() {
  const [parts, setParts] = useState<ServerPart[]>([])
  return (
    <div className="space-y-4 border-t pt-4">
      <ActionForm action={checkServerAction} onDone={setParts}>
        <SubmitButton variant="outline">Test storage, cache and email</SubmitButton>
      </ActionForm>
      <div role="status">{parts.length > 0 && <PartList parts={parts} />}</div>
    </div>
  )
}
