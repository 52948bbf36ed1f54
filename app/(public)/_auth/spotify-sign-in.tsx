import { cn } from '@/app/_ui/cn'
import { SpotifyButton } from '@/app/_components/spotify-button'

/** Signing in with Spotify, below the form. */
export function SpotifySignIn({ next }: { next: string }) {
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
      <SpotifyButton next={next} className="w-full">
        Continue with Spotify
      </SpotifyButton>
    </div>
  )
}
