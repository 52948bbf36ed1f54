/** A page that is only a message. */
export function FullPageMessage({
  sign,
  title,
  children,
  action,
}: {
  sign: string
  title: string
  children: React.ReactNode
  action: React.ReactNode
}) {
  return (
    <div className="grid min-h-[60dvh] place-items-center px-6 py-16 text-center">
      <div className="max-w-md space-y-4">
        <p aria-hidden className="font-display text-7xl font-bold text-brand-text">
          {sign}
        </p>
        <h1 className="text-3xl font-semibold">{title}</h1>
        <div className="text-balance text-muted-foreground">{children}</div>
        <div className="pt-2">{action}</div>
      </div>
    </div>
  )
}
