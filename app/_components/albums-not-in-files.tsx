import Link from 'next/link'

/** For a history whose files name no albums: why none are listed, and what would list them. */
export const AlbumsNotInFiles = () => (
  <>
    Your files don’t say which albums these tracks are from. Spotify’s “Extended streaming history” does.{' '}
    <Link href="/imports" className="rounded font-medium text-brand-text underline underline-offset-4">
      Import it
    </Link>{' '}
    to see your albums.
  </>
)
