import Link from 'next/link'

export function BackToSignIn() {
  return (
    <Link href="/sign-in" className="font-medium text-brand-text underline-offset-4 hover:underline">
      Back to sign in
    </Link>
  )
}
