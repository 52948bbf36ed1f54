import Link from 'next/link'
import { SiteHeader } from '@/app/_components/site-header'
import { SkipLink } from '@/app/_components/skip-link'
import { Button } from '@/app/_ui/button'
import { currentViewer } from '@/lib/auth/current-viewer'

/** The frame of a public page: a header with sign-in links, the content and a footer. */
export async function PublicFrame({ children }: { children: React.ReactNode }) {
  const isSignedIn = (await currentViewer()) !== null
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader>
        {isSignedIn ? (
          <Button asChild variant="outline" size="sm">
            <Link href="/overview">Your music</Link>
          </Button>
        ) : (
          <div className="flex gap-2">
            <Button asChild variant="ghost" size="sm">
              <Link href="/sign-in">Sign in</Link>
            </Button>
            <Button asChild size="sm">
              <Link href="/sign-up">Sign up</Link>
            </Button>
          </div>
        )}
      </SiteHeader>
      <main
        id="content"
        tabIndex={-1}
        className="outline-none mx-auto w-full max-w-5xl flex-1 space-y-6 px-4 py-8 sm:px-6"
      >
        {children}
      </main>
      <footer className="border-t px-4 py-6 text-center text-sm text-balance text-muted-foreground">
        Made with{' '}
        <Link href="/" className="font-medium underline underline-offset-4">
          MusicMuse
        </Link>
      </footer>
    </div>
  )
}
