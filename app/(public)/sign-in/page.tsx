import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { FormError } from '@/app/_components/form/action-form'
import { DeleteOfflineCopy } from '@/app/_components/offline/delete-offline-copy'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { currentViewer } from '@/lib/auth/current-viewer'
import { withoutBasePath } from '@/lib/base-path'
import { AuthFrame } from '../_auth/auth-frame'
import { ProviderSignIn } from '../_auth/provider-sign-in'
import { signInErrorMessage } from './sign-in-error-message'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

type Props = {
  searchParams: Promise<Partial<Record<'next' | 'callbackUrl' | 'error' | 'signed_out', string | string[]>>>
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, callbackUrl, error, signed_out: signedOut } = await searchParams
  const target = safeRedirectPath(first(next) ?? pathOf(first(callbackUrl)))
  if (await currentViewer()) redirect(target)
  return (
    <AuthFrame
      title={signedOut ? 'You’re signed out' : 'Welcome back'}
      lead="Sign in to pick up where your music left off."
      footer={
        <>
          New here?{' '}
          <Link
            href={`/sign-up?next=${encodeURIComponent(target)}`}
            className="font-medium text-brand-text underline-offset-4 hover:underline"
          >
            Create an account
          </Link>
        </>
      }
    >
      <DeleteOfflineCopy keepsSharedFiles={target.startsWith('/imports?shared')} />
      {first(error) && <FormError>{signInErrorMessage(first(error))}</FormError>}
      <SignInForm next={target} />
      <ProviderSignIn next={target} />
    </AuthFrame>
  )
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** next-auth names a whole address; only its path matters here. */
const pathOf = (address: string | undefined) =>
  address && URL.canParse(address) ? withoutBasePath(new URL(address).pathname) + new URL(address).search : address
