'use client'
import { zoneName } from '@/lib/format/format-date'
import { ActionForm } from '@/app/_components/form/action-form'
import { Field } from '@/app/_components/form/field'
import { PasswordField } from '@/app/_components/form/password-field'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { useBrowserLocale } from '@/app/_components/form/use-browser-locale'
import { useBrowserTimeZone } from '@/app/_components/form/use-browser-time-zone'
import { signUpAction } from './actions'

type Props = { next: string; invitation?: string | undefined; sendsMail: boolean }

export function SignUpForm({ next, invitation, sendsMail }: Props) {
  const locale = useBrowserLocale()
  const timeZone = useBrowserTimeZone() ?? 'UTC'
  return (
    <ActionForm action={signUpAction}>
      <input type="hidden" name="next" value={next} />
      {invitation && <input type="hidden" name="invitation" value={invitation} />}
      <input type="hidden" name="timeZone" value={timeZone} />
      <input type="hidden" name="locale" value={locale} />
      <Field
        name="username"
        label="Username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        autoFocus
        maxLength={40}
        hint="3 to 30 letters (a–z), digits, _ or -. Always in lower case."
      />
      <Field
        name="email"
        label="Email"
        type="email"
        autoComplete="email"
        required
        hint={
          sendsMail
            ? undefined
            : 'You can sign in with it. This server doesn’t send email, so it can’t email you a new password.'
        }
      />
      <PasswordField
        name="password"
        label="Password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words you’ll remember are best."
      />
      <SubmitButton size="lg" className="w-full">
        Create account
      </SubmitButton>
      <p className="text-sm text-muted-foreground">
        Times are shown in <span className="font-medium text-foreground">{zoneName(timeZone)}</span>. You can change
        this in Settings.
      </p>
    </ActionForm>
  )
}
