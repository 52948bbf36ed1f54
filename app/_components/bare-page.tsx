import { SiteHeader } from './site-header'

/** The frame of a root error or 404 page. It does not use the database, which may be what failed. */
export function BarePage({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="grid flex-1 place-items-center">{children}</main>
    </div>
  )
}
