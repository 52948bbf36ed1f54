/** On a server that cannot send mail: how the person who runs it creates a reset link. */
export function ResetWithoutMail() {
  return (
    <div className="space-y-3 rounded-xl border bg-card p-4 text-sm text-muted-foreground">
      <p>If you run this server, create the link with this command:</p>
      <pre className="rounded-lg bg-muted px-3 py-2.5 text-[0.8125rem] break-words whitespace-pre-wrap text-foreground">
        <code>npm run musicmuse -- user:reset &lt;username&gt;</code>
      </pre>
      <p>The link works once, for 30 minutes.</p>
    </div>
  )
}
