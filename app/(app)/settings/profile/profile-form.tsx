'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field, FieldFrame } from '@/app/_components/form/field'
import { SaveChanges } from '@/app/_components/form/save-changes'
import { Panel } from '@/app/_components/panel'
import { Textarea } from '@/app/_ui/textarea'
import { saveSettings } from '../actions'

type Props = { username: string; displayName: string | null; bio: string | null }

export function ProfileForm({ username, displayName, bio }: Props) {
  return (
    <ActionForm action={saveSettings} className="space-y-6">
      <Panel
        title="About you"
        summary={
          <>
            Your username is <span className="font-medium text-foreground">{username}</span>. It can’t be changed, so
            that links to your profile keep working.
          </>
        }
      >
        <Field
          name="display_name"
          label="Display name"
          defaultValue={displayName ?? ''}
          maxLength={50}
          autoComplete="name"
          hint="Shown instead of your username."
          dir="auto"
        />
        <FieldFrame name="bio" label="Bio" hint="A few lines for your profile.">
          {(control) => (
            <Textarea defaultValue={bio ?? ''} maxLength={500} dir="auto" className="min-h-24" {...control} />
          )}
        </FieldFrame>
      </Panel>
      <SaveChanges />
    </ActionForm>
  )
}
