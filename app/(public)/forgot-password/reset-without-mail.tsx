/** On a server that cannot send mail: how the person who runs it creates a reset link. */
export function ResetWithoutMail() {
  return (
    <details className="rounded-xl border bg-card text-sm text-muted-foreground">
      <summary className="cursor-pointer rounded-xl px-4 py-3 font-medium text-foreground">
        If you run this server
      </summary>
      <div className="space-y-3 px-4 pb-4">
        <p>Create the link with this command. It works once, for 30 minutes.</p>
        <pre className="rounded-lg bg-muted px-3 py-2.5 text-[0.8125rem] break-words whitespace-pre-wrap text-foreground">
          <code>npm run musicmuse -- user:reset &lt;username&gt;</code>
        </pre>
      </div>
    </details>
  )
}
