'use client'
import Link from 'next/link'
import { useState } from 'react'
import { CopyLine } from '@/app/_components/copy-line'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Panel } from '@/app/_components/panel'
import { createTokenAction } from '../tokens/actions'
import { ClientInstructions } from './client-instructions'
import { scrobblerClients } from './scrobbler-clients'

type Props = { origin: string; username: string; activeEndings: string[] }

/** Makes a token for a client and puts it into the lines to paste. It is shown until the page is left. */
export function ScrobblerSetup({ origin, username, activeEndings }: Props) {
  const [made, setMade] = useState<string | null>(null)
  const token = made !== null && activeEndings.some((end) => made.endsWith(end)) ? made : null
  return (
    <>
      <Panel
        title="Connect a scrobbler"
        summary={
          <>
            A scrobbler sends what you play to MusicMuse as it happens, from your phone, browser, player or music
            server. First create a token for it. The token can submit plays and nothing else.
          </>
        }
      >
        <ActionForm action={createTokenAction} clears onDone={({ token: secret }) => setMade(secret)}>
          <input type="hidden" name="scope" value="submit" />
          <Field
            name="name"
            label="Name"
            placeholder="The player or app, such as Navidrome"
            autoComplete="off"
            maxLength={60}
            required
          />
          <SubmitButton>Create token</SubmitButton>
        </ActionForm>
        {token && (
          <div role="status" className="space-y-3 rounded-lg border border-primary/40 bg-brand-soft p-4">
            <p className="text-sm">
              This is your token, also filled in for your app below. It won’t be shown again; you can revoke it under{' '}
              <Link href="/settings/tokens" className="font-medium underline underline-offset-4">
                Access tokens
              </Link>
              .
            </p>
            <CopyLine value={token} label="The token" />
          </div>
        )}
      </Panel>
      <Panel title="Set up your app" summary="Open your app and paste these lines.">
        <ul className="divide-y">
          {scrobblerClients({ origin, username, token: token ?? 'YOUR-TOKEN' }).map((client) => (
            <ClientInstructions key={client.name} client={client} />
          ))}
        </ul>
      </Panel>
    </>
  )
}
