import { PasswordField } from '@/app/_components/form/password-field'

/** Asks for the account's password. An account that only signs in with Spotify has none and sends an empty one. */
export function ConfirmPasswordField({ hasPassword }: { hasPassword: boolean }) {
  if (!hasPassword) return <input type="hidden" name="password" value="" />
  return <PasswordField name="password" label="Your password" autoComplete="current-password" />
}
