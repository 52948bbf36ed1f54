import { rateLimited } from '@/lib/http/rate-limit'

const messages: Record<string, string> = {
  CredentialsSignin: 'The name or the password is not right.',
  AccountExists: 'There is an account with this email. Sign in with your password, then connect Spotify in Settings.',
  AccessDenied: 'You did not let us in. You can try again.',
}

/** next-auth's error code as a sentence; an unknown one is never shown, since anyone can write it into a link. */
export function signInErrorMessage(code: string | undefined): string {
  const seconds = /^rate_limited:(\d{1,5})$/.exec(code ?? '')?.[1]
  if (seconds) return rateLimited(Number(seconds)).message
  return messages[code ?? ''] ?? 'Signing in did not work. Please try again.'
}
