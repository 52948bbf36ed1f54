import Link from 'next/link'
import { Logo } from '@/app/_components/logo'
import { AuthCoverWall } from './auth-cover-wall'

type Props = { title: string; lead: React.ReactNode; footer?: React.ReactNode; children: React.ReactNode }

/** The frame of the pages around signing in: a form, and on a wide screen a wall of covers beside it. */
export function AuthFrame({ title, lead, footer, children }: Props) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(28rem,1fr)_1.2fr]">
      <main className="flex flex-col px-6 py-8 sm:px-10">
        <Link href="/" className="w-fit rounded-lg">
          <Logo />
        </Link>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col gap-8 pt-12 pb-12 sm:pt-[14vh]">
          <header className="space-y-2">
            <h1 className="text-4xl leading-tight font-semibold tracking-tight">{title}</h1>
            <p className="text-pretty text-muted-foreground">{lead}</p>
          </header>
          {children}
          {footer && <p className="text-sm text-muted-foreground">{footer}</p>}
        </div>
      </main>
      <aside className="relative hidden overflow-hidden bg-muted lg:block">
        <AuthCoverWall />
        <div
          aria-hidden
          className="absolute inset-0 bg-linear-to-t from-black/85 via-black/60 via-30% to-transparent to-65%"
        />
        <p className="absolute inset-x-10 bottom-10 max-w-md font-display text-3xl leading-tight font-semibold text-balance text-white">
          Explore every song you ever played.
        </p>
      </aside>
    </div>
  )
}

/** A footer for the frame. */
export function BackToSignIn() {
  return (
    <Link href="/sign-in" className="font-medium text-brand-text underline-offset-4 hover:underline">
      Back to sign in
    </Link>
  )
}
