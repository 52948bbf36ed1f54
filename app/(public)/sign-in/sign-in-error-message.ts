import { rateLimited } from '@/lib/http/rate-limit'

const messages: Record<string, string> = {
  CredentialsSignin: 'Wrong username or password.',
  AccountExists:
    'There is an account with this email. Sign in with your password, then connect it in Settings → Email and password.',
  AccessDenied: 'You didn’t give MusicMuse access to your account there. You can try again.',
  NoSignUp: 'You don’t have an account here yet, and nobody can create one in this way at the moment.',
  UnverifiedEmail: 'Your email isn’t confirmed there. Confirm it, then try again.',
}

/** next-auth's error code as a sentence; an unknown one is never shown, since anyone can write it into a link. */
export function signInErrorMessage(code: string | undefined): string {
  const seconds = /^rate_limited:(\d{1,5})$/.exec(code ?? '')?.[1]
  if (seconds) return rateLimited(Number(seconds)).message
  return messages[code ?? ''] ?? 'Signing in failed. Please try again.'
}
