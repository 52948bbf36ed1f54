'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { AskBeforeLeaving } from '@/app/_components/form/ask-before-leaving'
import { Field, FieldFrame } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { Textarea } from '@/app/_ui/textarea'
import { saveSettings } from '../actions'

export function ProfileForm({ displayName, bio }: { displayName: string | null; bio: string | null }) {
  return (
    <ActionForm action={saveSettings}>
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
      <AskBeforeLeaving />
      <SubmitButton done="Saved">Save</SubmitButton>
    </ActionForm>
  )
}
