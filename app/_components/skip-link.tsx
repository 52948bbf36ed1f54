import { cn } from '@/app/_ui/cn'

/** Leads the keyboard past the navigation to `<main id="content">`. Shown while it has the focus. */
export const SkipLink = () => (
  <a
    href="#content"
    className={cn(
      'sr-only z-50 rounded-full bg-foreground px-4 py-2 text-background',
      'focus:not-sr-only focus:fixed focus:top-3 focus:left-3',
    )}
  >
    Skip to the content
  </a>
)
