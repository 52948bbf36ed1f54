'use client'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { blockAction } from '@/app/_components/people/actions'

/** Blocks by username, for people whose profile cannot be opened because it is hidden or they blocked first. */
export function BlockForm() {
  return (
    <ActionForm action={(_, form) => blockAction({ username: nameIn(form), isBlocked: true })} clears>
      <Field
        name="username"
        label="Username"
        hint="Anyone you can see, or who has ever followed you or been followed by you. They won’t be told."
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        required
      />
      <SubmitButton variant="outline" done="Blocked; the list is under People">
        Block
      </SubmitButton>
    </ActionForm>
  )
}

/** Accepts "@name" as well as "name". */
const nameIn = (form: FormData) =>
  String(form.get('username') ?? '')
    .trim()
    .replace(/^@/, '')
