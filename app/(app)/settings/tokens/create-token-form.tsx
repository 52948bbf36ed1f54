'use client'
import { useState } from 'react'
import { CopyLine } from '@/app/_components/copy-line'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { createTokenAction } from './actions'

type CreatedTokenProps = { token: string; name: string }

/** `activeEndings` are the last letters of the active tokens: a new token is hidden again as soon as it is revoked. */
export function CreateTokenForm({ activeEndings }: { activeEndings: string[] }) {
  const [made, setMade] = useState<CreatedTokenProps | null>(null)
  const isAlive = made !== null && activeEndings.some((end) => made.token.endsWith(end))
  return (
    <>
      <ActionForm action={createTokenAction} clears onDone={setMade}>
        <Field name="name" label="Name" placeholder="Where you’ll use it" autoComplete="off" maxLength={60} required />
        <SelectField
          name="scope"
          label="Access"
          defaultValue="all"
          choices={[
            { value: 'all', label: 'Everything you can do' },
            { value: 'submit', label: 'Submit plays only' },
          ]}
        />
        <SubmitButton>Create token</SubmitButton>
      </ActionForm>
      {made && isAlive && <CreatedToken key={made.token} {...made} />}
    </>
  )
}

function CreatedToken({ token, name }: CreatedTokenProps) {
  return (
    <div role="status" className="space-y-3 rounded-lg border border-primary/40 bg-brand-soft p-4">
      <p className="text-sm">
        This is <bdi className="font-medium">{name}</bdi>. Copy it now: it will not be shown again.
      </p>
      <CopyLine value={token} label="The token" />
    </div>
  )
}
