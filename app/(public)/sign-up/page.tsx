import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { currentViewer } from '@/lib/auth/current-viewer'
import type { PageParams } from '@/app/_components/search-params'
import { canSendMail } from '@/lib/mail/send-mail'
import { maySignUp, signUpClosed } from '@/lib/sign-in/invitations'
import { AuthFrame, BackToSignIn } from '../_auth/auth-frame'
import { ProviderSignIn } from '../_auth/provider-sign-in'
import { SignUpForm } from './sign-up-form'

export const metadata: Metadata = { title: 'Create an account' }

export default async function SignUpPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { next, invitation } = await searchParams
  const target = safeRedirectPath(Array.isArray(next) ? next[0] : next)
  const invited = typeof invitation === 'string' ? invitation : undefined
  if (await currentViewer()) redirect(target)
  if (!(await maySignUp(invited, new Date())))
    return (
      <AuthFrame title="Not open to everyone" lead={signUpClosed()} footer={<BackToSignIn />}>
        {null}
      </AuthFrame>
    )
  return (
    <AuthFrame
      title="Make it yours"
      lead={
        'Only you see your plays, friends see your totals and top lists, and everyone sees your profile and hall of ' +
        'fame. You can change this in Settings.'
      }
      footer={
        <>
          Have an account?{' '}
          <Link
            href={`/sign-in?next=${encodeURIComponent(target)}`}
            className="font-medium text-brand-text underline-offset-4 hover:underline"
          >
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm next={target} invitation={invited} sendsMail={canSendMail} />
      {!invited && <ProviderSignIn next={target} />}
    </AuthFrame>
  )
}
