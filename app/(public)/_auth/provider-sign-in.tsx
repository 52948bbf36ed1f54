import { cn } from '@/app/_ui/cn'
import { ProviderButton } from '@/app/_components/provider-button'
import { signInProviders } from '@/lib/sign-in/sign-in-providers'

/** Signing in elsewhere, below the form; nothing where the host has set up no provider. */
export function ProviderSignIn({ next }: { next: string }) {
  if (signInProviders.length === 0) return null
  return (
    <div className="space-y-5">
      <div
        className={cn(
          'flex items-center gap-3 text-xs text-muted-foreground before:h-px before:flex-1',
          'before:bg-border after:h-px after:flex-1 after:bg-border',
        )}
      >
        or
      </div>
      {signInProviders.map(({ provider, name }) => (
        <ProviderButton key={provider} provider={provider} next={next} className="w-full">
          Continue with {name}
        </ProviderButton>
      ))}
    </div>
  )
}
