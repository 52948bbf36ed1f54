'use client'
import { CheckIcon, CopyIcon } from 'lucide-react'
import { useState } from 'react'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SelectField } from '@/app/_components/form/select-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Button } from '@/app/_ui/button'
import { createTokenAction } from './actions'

type CreatedTokenProps = { token: string; name: string }

/** `activeEndings` are the last letters of the active tokens: a new token is hidden again as soon as it is revoked. */
export function CreateTokenForm({ activeEndings }: { activeEndings: string[] }) {
  const [made, setMade] = useState<CreatedTokenProps | null>(null)
  const isAlive = made !== null && activeEndings.some((end) => made.token.endsWith(end))
  return (
    <>
      <ActionForm action={createTokenAction} clears onDone={setMade}>
        <Field
          name="name"
          label="Name"
          placeholder="Where you will use it"
          autoComplete="off"
          maxLength={60}
          required
        />
        <SelectField
          name="scope"
          label="What it may do"
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
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(token)
    setCopied(true)
  }
  return (
    <div role="status" className="space-y-3 rounded-lg border border-primary/40 bg-brand-soft p-4">
      <p className="text-sm">
        This is <bdi className="font-medium">{name}</bdi>. Copy it now: it won’t be shown again.
      </p>
      <div className="flex items-center gap-2">
        <code
          aria-label="The token"
          className="min-w-0 flex-1 rounded-md bg-card px-3 py-2 text-sm break-all select-all"
        >
          {token}
        </code>
        <Button variant="outline" size="icon" onClick={copy}>
          {isCopied ? <CheckIcon aria-hidden /> : <CopyIcon aria-hidden />}
          <span className="sr-only">{isCopied ? 'Copied' : 'Copy the token'}</span>
        </Button>
      </div>
    </div>
  )
}
