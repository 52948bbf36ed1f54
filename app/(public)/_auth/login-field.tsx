import { Field } from '@/app/_components/form/field'

export function LoginField() {
  return (
    <Field
      name="login"
      label="Username or email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      autoFocus
    />
  )
}
