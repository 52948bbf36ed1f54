'use client'
import { useState } from 'react'
import { CopyLine } from '@/app/_components/copy-line'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { inviteAction } from './actions'

export function InviteForm() {
  const [link, setLink] = useState<string | null>(null)
  return (
    <>
      <ActionForm action={inviteAction} onDone={setLink}>
        <SubmitButton>Create invitation</SubmitButton>
      </ActionForm>
      {link && (
        <div role="status">
          <CopyLine value={link} label="The invitation" />
        </div>
      )}
    </>
  )
}
